import { isDeepStrictEqual } from 'node:util';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parseCatalogueText, readCatalogueFile } from '#catalogue/file/catalogue-file.ts';
import { CatalogueError } from '#catalogue/file/errors.ts';
import { formatCatalogueFile } from '#catalogue/file/format-catalogue.ts';
import { ProvenanceSchema } from '#catalogue/file/provenance.ts';
import { parseSpacecraftRecords } from '#ll2/records.ts';
import { aFullRecord } from '#testing/a-full-record.ts';
import { aHostileCatalogue, parseHostileRecords } from '#testing/hostile-catalogue.ts';
import { makeSyntheticRecords } from '#testing/synthetic-catalogue.ts';

const provenance = v.parse(ProvenanceSchema, {
  recorded: '2020-01-02',
  source: 'https://example.org/',
  upstream_count: 3,
  unknown_key: 'kept',
});
const pack = (results: readonly unknown[]) => formatCatalogueFile({ provenance, results });
const unpack = (text: string) => readCatalogueFile(JSON.parse(text)).results;
// Compared by Node: Vitest takes a key named `constructor` for the object's class.
/** After a round trip through JSON, which has no -0 and no undefined. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const gzipped = (text: string) => gzipSync(text, { level: 9 }).length;

// Keys that prototypes have, and keys that resemble a cell or an index.
const aKey = fc.oneof(
  fc.string(),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'id', 'shared', '0', '', 'a\u2028b'),
);
const { tree: aJson } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.constantFrom<unknown>(null, true, false, 0, 1, '', '[0]', '__proto__', '\uD800', 2 ** 53),
    fc.string({ unit: 'binary' }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom<unknown>([], [0], [[]], [[0]], [[1], 2], {}, { 0: [0] }),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc
      .array(fc.tuple(aKey, tie('tree')), { maxLength: 5 })
      .map((entries): unknown => Object.fromEntries(entries)),
  ),
}));

describe('packed records', () => {
  it('are unpacked unchanged, whatever JSON they are', () => {
    fc.assert(
      fc.property(fc.array(aJson, { maxLength: 12 }), (contents) => {
        const records = asJson(contents);
        expect(isDeepStrictEqual(unpack(pack(contents)), records)).toBe(true);
      }),
    );
  }, 60_000);

  it.each([
    ['synthetic', makeSyntheticRecords(50)],
    ['full', [1, 2, 3].map(aFullRecord)],
    ['hostile', parseHostileRecords(aHostileCatalogue())],
    ['deep', [JSON.parse(`{"id":1,"deep":${'['.repeat(1000)}${']'.repeat(1000)}}`)]],
    ['none', []],
    ['none that has a key', [{}, null, [], {}]],
  ])(
    'hold %s records, and are parsed like them',
    (_, contents) => {
      const records: unknown[] = JSON.parse(JSON.stringify(contents));
      const text = pack(records);
      expect(isDeepStrictEqual(unpack(text), records)).toBe(true);
      const { provenance: read, ...readings } = parseCatalogueText(text);
      expect(read).toEqual(provenance);
      expect(readings).toEqual(parseSpacecraftRecords(records));
    },
    60_000,
  );

  it('hold each nested object once, in the file and in memory', () => {
    const text = pack(makeSyntheticRecords(200));
    expect(text.split('"Synthetic agency One"')).toHaveLength(2);
    // The same input gives the same text, so that a file changes only where its data does.
    expect(pack(unpack(text))).toBe(text);
    const { spacecraft } = parseCatalogueText(text);
    const configs = spacecraft.map((one) => one.spacecraft_config).filter((one) => one !== null);
    expect(new Set(configs).size).toBe(new Set(configs.map(({ id }) => id)).size);
    const agencies = configs.map(({ agency }) => agency).filter((one) => one !== null);
    expect(new Set(agencies).size).toBe(new Set(agencies.map(({ id }) => id)).size);
  });
});

/** Gzip bytes per record beyond its own texts: name, serial number and description. */
function overheadOf(count: number): number {
  const records = makeSyntheticRecords(count);
  const texts = {
    name: records.map(({ name }) => name),
    serial_number: records.map(({ serial_number }) => serial_number),
    description: records.map(({ description }) => description),
  };
  return (gzipped(pack(records)) - gzipped(JSON.stringify(texts))) / count;
}

describe('a file of synthetic records', () => {
  it('takes at most 40 bytes a record beyond its texts, and less in larger catalogues', () => {
    const now = overheadOf(592);
    expect(now).toBeLessThanOrEqual(40);
    expect(overheadOf(5_000)).toBeLessThanOrEqual(now);
  });
});

describe('a damaged file', () => {
  const sound = { format: 'spacecraft-catalogue/2', provenance };
  it.each<[string, object]>([
    ['no shared values', { columns: {} }],
    ['shared values that are no list', { shared: {}, columns: {} }],
    ['a shared value that is none', { shared: [7], columns: {} }],
    ['a shared value that lacks one', { shared: [[[]]], columns: {} }],
    ['no columns', { shared: [] }],
    ['columns that are null', { shared: [], columns: null }],
    ['a column that is no list', { shared: [], columns: { id: 7 } }],
    ['a column that is a text', { shared: [], columns: { id: 'ab', name: 'ab' } }],
    ['a column that was cut', { shared: [], columns: { id: [1, 2], name: ['a'] } }],
    ['a column that is too long', { shared: [], columns: { id: [1], name: ['a', 'b'] } }],
    ['others that were cut', { shared: [], columns: { id: [1, 2] }, others: [[]] }],
    ['others that are no list', { shared: [], columns: { id: [1] }, others: null }],
    ['a cell of another kind', { shared: [[]], columns: { id: [{ 0: 0 }] } }],
    ['a cell of two places', { shared: [[]], columns: { id: [[0, 0]] } }],
    ['a value that holds itself', { shared: [[[0]]], columns: {} }],
    ['a value that holds a later one', { shared: [{ a: [1] }, {}], columns: {} }],
    ...[1, -1, 0.5, 1e99, '0', 'length', '__proto__', null, true, [0], {}].map(
      (place): [string, object] => [
        `a cell that refers to ${JSON.stringify(place)}`,
        { shared: [{}], columns: { id: [[place]] } },
      ],
    ),
  ])('with %s is rejected as malformed', (_, parts) => {
    const read = () => readCatalogueFile(asJson({ ...sound, ...parts }));
    expect(read).toThrow(CatalogueError);
    expect(read).toThrow(expect.objectContaining({ kind: 'malformed' }));
  });

  it('is rejected wherever it was cut', () => {
    const text = pack(makeSyntheticRecords(3));
    for (let end = 0; end < text.trimEnd().length; end += 7) {
      expect(() => parseCatalogueText(text.slice(0, end))).toThrow(CatalogueError);
    }
  });

  it('never gives a record that was not packed, whichever line is missing', () => {
    const records = makeSyntheticRecords(12);
    const lines = pack(records).split(',\n');
    for (const lost of lines.keys()) {
      let read: readonly unknown[];
      try {
        read = unpack(lines.toSpliced(lost, 1).join(',\n'));
      } catch {
        continue;
      }
      // A missing column: all records lack its key, and nothing else.
      expect(records).toMatchObject(read);
    }
  });
});
