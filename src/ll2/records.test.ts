import { expect, it } from 'vitest';
import { parseSpacecraftRecords } from '#ll2/records.ts';
import { aHostileCatalogue, parseHostileRecords } from '#testing/hostile-catalogue.ts';

const good = { id: 1, name: 'Good' };

/** JSON with each of the objects that are alike made one and the same. */
function shareAlike(contents: readonly unknown[]): unknown[] {
  const known = new Map<string, unknown>();
  const share = (_: string, value: unknown) => {
    if (typeof value !== 'object' || value === null) return value;
    const text = JSON.stringify(value);
    if (!known.has(text)) known.set(text, value);
    return known.get(text);
  };
  return contents.map((one): unknown => JSON.parse(JSON.stringify(one), share));
}

it('turns what is absent into null and keeps unknown keys', () => {
  const { spacecraft } = parseSpacecraftRecords([
    { ...good, image: { id: 9, new_field: 'kept' }, brand_new: { nested: true } },
  ]);
  expect(spacecraft[0]).toMatchObject({
    response_mode: 'normal',
    serial_number: null,
    time_in_space: null,
    spacecraft_config: null,
    image: { id: 9, credit: null, license: null, new_field: 'kept' },
    brand_new: { nested: true },
  });
});

it.each([
  ['no id', { name: 'x' }],
  ['an id in words', { ...good, id: 'seven' }],
  ['an id with a leading zero', { ...good, id: '07' }],
  ['an id beyond safe integers', { ...good, id: 2 ** 53 }],
  ['a negative id', { ...good, id: -1 }],
  ['a fractional id', { ...good, id: 1.5 }],
  ['no name', { id: 7 }],
  ['a name of another type', { id: 7, name: ['x'] }],
  ['null', null],
  ['a number', 3],
  ['a list', []],
])('rejects a record with %s, gives a reason, and keeps the others', (_, bad) => {
  const { spacecraft, rejected } = parseSpacecraftRecords([bad, good]);
  expect(spacecraft.map(({ name }) => name)).toEqual(['Good']);
  expect(rejected).toHaveLength(1);
  expect(rejected[0]).toMatchObject({ index: 0 });
  expect(rejected[0]?.reason).not.toBe('');
});

it.each([
  ['a count as text', { flights_count: '3' }, { flights_count: null }],
  ['a count beyond safe integers', { flights_count: 1e300 }, { flights_count: null }],
  ['a nested object that is a number', { spacecraft_config: 38 }, { spacecraft_config: null }],
  ['a status that is text', { status: 'Active' }, { status: null }],
  ['an unknown mode', { response_mode: 'constructor' }, { response_mode: 'normal' }],
  ['no mode', { response_mode: null }, { response_mode: 'normal' }],
  [
    'a picture with an invalid URL',
    { image: { id: 3, image_url: 7, credit: 'Somebody' } },
    { image: { id: 3, image_url: null, credit: 'Somebody' } },
  ],
  [
    'one bad flight',
    { flights: [null, { id: 5 }, 'x', { id: 6, launch: 3 }], response_mode: 'detailed' },
    { flights: [{ id: 5 }, { id: 6, launch: null }] },
  ],
  ['ids in digits', { id: '7', status: { id: '1', name: 'x' } }, { id: 7, status: { id: 1 } }],
  ['a name with invisible characters', { name: 'a\u202Eb\0c\u200B\uD800' }, { name: 'abc' }],
  ['a name of invisible characters only', { name: '\u200B\u3164\u200D' }, { name: '' }],
  ['a very long name', { name: 'n'.repeat(2e6) }, { name: `${'n'.repeat(499)}…` }],
  [
    'a very long URL',
    { url: `https://example.org/${'a'.repeat(2e6)}` },
    { url: null, name: 'Good' },
  ],
])('repairs a record with %s without losing anything else, and gives a reason', (_, bad, read) => {
  const record = { ...good, id: 7, ...bad };
  const { spacecraft, rejected, repaired } = parseSpacecraftRecords([good, record]);
  expect(rejected).toEqual([]);
  expect(spacecraft).toHaveLength(2);
  expect(spacecraft[1]).toMatchObject(read);
  expect(repaired).toMatchObject([{ index: 1, id: '7', record }]);
  const reason = repaired[0]?.reason ?? '';
  expect(reason).toContain(Object.keys(bad)[0]);
  expect(reason.length).toBeLessThan(2000);
});

it('quotes the value that was sent', () => {
  const { rejected } = parseSpacecraftRecords([{ ...good, id: 'seven' }]);
  expect(rejected[0]?.reason).toContain('"seven"');
});

it('keeps joiners, direction marks and emoji', () => {
  const name = 'می\u200Cخواهم \u200Fשלום 👩\u200D🚀 é 火箭\tand\nmore';
  expect(parseSpacecraftRecords([{ ...good, name }])).toMatchObject({
    spacecraft: [{ name }],
    repaired: [],
  });
});

it('prefers a valid record to a repaired one with the same id', () => {
  const { spacecraft, rejected } = parseSpacecraftRecords([{ id: '1', name: 'Impostor' }, good]);
  expect(spacecraft.map(({ name }) => name)).toEqual(['Good']);
  expect(rejected).toMatchObject([{ index: 0, reason: 'a second record with id 1' }]);
});

it('keeps the first of two records with one id', () => {
  const { spacecraft, rejected } = parseSpacecraftRecords([good, { ...good, name: 'Second' }]);
  expect(spacecraft.map(({ name }) => name)).toEqual(['Good']);
  expect(rejected).toEqual([
    {
      index: 1,
      id: '1',
      reason: 'a second record with id 1',
      record: { ...good, name: 'Second' },
    },
  ]);
});

it('reads a detailed record with its flights, crew and dockings', () => {
  const flight = {
    id: 3,
    response_mode: 'detailed',
    launch: { id: 'c0ffee', name: 'A launch', net: '2020-01-02T03:04:05Z' },
    launch_crew: [
      { id: 1, role: { id: 1, role: 'Commander' }, astronaut: { id: 5, name: 'Somebody' } },
    ],
    docking_events: [{ id: 8, docking: '2020-01-03T00:00:00Z', departure: null }],
  };
  const { spacecraft, rejected } = parseSpacecraftRecords([
    { ...good, response_mode: 'detailed', flights: [flight] },
  ]);
  expect(rejected).toEqual([]);
  expect(spacecraft[0]).toMatchObject({ response_mode: 'detailed', flights: [flight] });
});

it('keeps shared objects shared, and reports each record', () => {
  const agency = { id: '7', name: 'Synthetic\u202E agency' };
  const spacecraft_config = { id: 1, height: 'tall', agency, response_mode: 'detailed' };
  const status = { id: 1, name: 'Active' };
  const records = [1, 2, 3].map((id) => ({ id, name: 'Good', status, spacecraft_config }));
  const { spacecraft, repaired } = parseSpacecraftRecords(records);
  expect(new Set(spacecraft.map((one) => one.status)).size).toBe(1);
  expect(new Set(spacecraft.map((one) => one.spacecraft_config)).size).toBe(1);
  expect(spacecraft[2]?.spacecraft_config).toMatchObject({
    height: null,
    agency: { id: 7, name: 'Synthetic agency' },
  });
  expect(repaired.map(({ id }) => id)).toEqual(['1', '2', '3']);
  expect(new Set(repaired.map(({ reason }) => reason)).size).toBe(1);
  expect(repaired[2]?.reason).toContain('spacecraft_config.agency.id');
});

it('parses a shared object by the schema of each field that has it', () => {
  const shared = { id: 1, name: 'Synthetic', image_url: 7, agency: 'none', link: 8 };
  const record = { id: 1, name: 'Good', status: shared, image: shared, spacecraft_config: shared };
  for (const records of [[record], [record, { ...record, id: 2 }]]) {
    const [first] = parseSpacecraftRecords(records).spacecraft;
    expect(first?.status).toEqual(shared);
    expect(first?.image).toMatchObject({ image_url: null, agency: 'none', link: 8 });
    expect(first?.spacecraft_config).toMatchObject({ image_url: 7, agency: null, link: 8 });
  }
});

it('gives the same results for shared objects as for copies of them', () => {
  // Once written as JSON, the one number that it can't write is null in both.
  const contents: unknown[] = JSON.parse(JSON.stringify(parseHostileRecords(aHostileCatalogue())));
  const shared = shareAlike(contents);
  expect(parseSpacecraftRecords(shared)).toEqual(parseSpacecraftRecords(contents));
}, 60_000);
