import { expect, it } from 'vitest';
import { parseSpacecraftRecords } from '#ll2/records.ts';

const good = { id: 1, name: 'Good' };

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
  ['an id as text', { ...good, id: '7' }],
  ['a fractional id', { ...good, id: 1.5 }],
  ['no name', { id: 7 }],
  ['a name of another type', { id: 7, name: ['x'] }],
  ['a count as text', { ...good, id: 7, flights_count: '3' }],
  ['a nested object that is a number', { ...good, id: 7, spacecraft_config: 38 }],
  ['a status that is text', { ...good, id: 7, status: 'Active' }],
  ['null', null],
  ['a number', 3],
  ['a list', []],
])('sets a record with %s aside, says why, and keeps the others', (_, bad) => {
  const { spacecraft, setAside } = parseSpacecraftRecords([bad, good]);
  expect(spacecraft.map(({ name }) => name)).toEqual(['Good']);
  expect(setAside).toHaveLength(1);
  expect(setAside[0]).toMatchObject({ index: 0 });
  expect(setAside[0]?.reason).not.toBe('');
});

it('keeps the first of two records with one id', () => {
  const { spacecraft, setAside } = parseSpacecraftRecords([good, { ...good, name: 'Second' }]);
  expect(spacecraft.map(({ name }) => name)).toEqual(['Good']);
  expect(setAside).toEqual([{ index: 1, id: '1', reason: 'a second record with id 1' }]);
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
  const { spacecraft, setAside } = parseSpacecraftRecords([
    { ...good, response_mode: 'detailed', flights: [flight] },
  ]);
  expect(setAside).toEqual([]);
  expect(spacecraft[0]).toMatchObject({ response_mode: 'detailed', flights: [flight] });
});
