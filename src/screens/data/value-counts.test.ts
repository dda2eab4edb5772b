import { expect, it } from 'vitest';
import * as v from 'valibot';
import { ProvenanceSchema } from '#catalogue/file/provenance.ts';
import { countValues } from '#screens/data/value-counts.ts';
import { aSpacecraft } from '#testing/a-spacecraft.ts';

const spacecraft = [
  aSpacecraft({ id: 1, flights_count: 1 }),
  aSpacecraft({ id: 2, flights_count: 2 }),
  aSpacecraft({ id: 3, flights_count: 3 }),
  aSpacecraft({ id: 4, flights_count: 4 }),
  aSpacecraft({ id: 5, flights_count: null }),
];
const provenance = (basis: readonly unknown[]) =>
  v.parse(ProvenanceSchema, {
    recorded: '2026-07-24',
    source: 'https://example.org/',
    upstream_count: 5,
    basis,
  });
const flightsOf = (basis: readonly unknown[]) =>
  countValues(spacecraft, provenance(basis)).find(({ missing }) => missing === 'flights_count');

it('counts how each value is known', () => {
  const fields = ['flights_count'];
  expect(
    flightsOf([
      { fields, ids: [1], kind: 'recorded', on: '2026-07-24' },
      { fields, ids: [2], kind: 'recorded', on: null },
      { fields, ids: [[3, 4]], kind: 'computed', from: 'launch_library' },
      // Neither a craft nor a value that the catalogue has.
      { fields, ids: [5, 99], kind: 'inferred', from: 'name' },
      { fields: ['status'], ids: [1], kind: 'inferred', from: 'design' },
    ]),
  ).toMatchObject({
    known: 4,
    unknown: 1,
    by: { current: 1, earlier: 1, computed: 2, source: 0, inferred: 0 },
  });
});

it('takes all values of a snapshot as Launch Library’s own', () => {
  expect(flightsOf([])).toMatchObject({ known: 4, by: { current: 4, earlier: 0 } });
});
