import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toLl2Query, withFacetValue } from '#catalogue/query/catalogue-query.ts';
import {
  DEFAULT_CATALOGUE_QUERY,
  formatCatalogueQuery,
  parseCatalogueQuery,
} from '#catalogue/query/catalogue-parameters.ts';
import { createEngine } from '#catalogue/engine/engine.ts';
import { FACET_NAMES } from '#catalogue/query/facet-names.ts';
import { formatQuery } from '#ll2/query.ts';
import { parseSpacecraftRecords } from '#ll2/records.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import { aSpacecraft } from '#testing/a-spacecraft.ts';
import { aCatalogueQuery, aQuery } from '#testing/arbitraries.ts';

const parse = (search: string) => parseCatalogueQuery(new URLSearchParams(search));
const named = (prefix: string) =>
  fc.oneof(
    fc.nat(3).map((id) => ({ id, name: `${prefix} ${id}` })),
    fc.constantFrom('A, B', 'C\\D', '~E').map((name) => ({ id: null, name })),
  );

/** Small synthetic fleets whose values are shared, unknown, nameless or unusual. */
const aFleet = (): fc.Arbitrary<Spacecraft[]> =>
  fc
    .array(
      fc.record({
        name: fc.constantFrom('Alpha', 'Beta'),
        status: fc.option(named('Status')),
        in_space: fc.option(fc.boolean()),
        flights_count: fc.option(fc.nat(4)),
        time_in_space: fc.option(fc.nat(9).map((days) => `P${days}DT5H`)),
        spacecraft_config: fc.option(
          fc.record({
            id: fc.option(fc.nat(3)),
            name: fc.constantFrom('One', 'Two, Three'),
            agency: fc.option(named('Agency')),
            family: fc.option(fc.array(named('Family'), { maxLength: 3 })),
            in_use: fc.option(fc.boolean()),
          }),
        ),
      }),
      { maxLength: 20 },
    )
    .map(
      (rows) =>
        parseSpacecraftRecords(rows.map((row, index) => ({ ...row, id: index + 1 }))).spacecraft,
    );

it('parses every formatted query without a notice', () => {
  fc.assert(
    fc.property(aCatalogueQuery(), (query) => {
      expect(parse(formatCatalogueQuery(query))).toEqual({ query, notices: [] });
    }),
    { numRuns: 500 },
  );
});

it('parses and formats LL2’s own queries as LL2 does', () => {
  fc.assert(
    fc.property(aQuery(), (ll2Query) => {
      const { query, notices } = parse(formatQuery(ll2Query));
      expect(notices).toEqual([]);
      expect(toLl2Query(query)).toEqual(ll2Query);
      expect(formatCatalogueQuery(query)).toBe(formatQuery(ll2Query));
    }),
  );
});

it.each([
  'status=1,2',
  'agency=121',
  'sort=name',
  'spacecraft_config=~Vostok',
  'flights_min=2',
  'search_in=serials',
])('has no LL2 query for %s', (search) => {
  expect(toLl2Query(parse(search).query)).toBeNull();
});

it('counts the rows that each value would give with all other filters', () => {
  fc.assert(
    fc.property(aFleet(), fc.nat(2 ** 30), (fleet, seed) => {
      const engine = createEngine(fleet);
      const all = engine.facets(DEFAULT_CATALOGUE_QUERY);
      // Uses values that the fleet has; otherwise most results would be empty.
      const facets = FACET_NAMES.reduce((chosen, facet, index) => {
        const value = all[facet][(seed >> index) % Math.max(1, all[facet].length)];
        const isChosen = value !== undefined && ((seed >> (index * 2)) & 3) === 0;
        return isChosen ? withFacetValue(chosen, facet, value.token, true) : chosen;
      }, DEFAULT_CATALOGUE_QUERY.facets);
      const query = { ...DEFAULT_CATALOGUE_QUERY, facets, search: seed % 2 === 0 ? 'alpha' : '' };
      const counted = engine.facets(query);
      for (const facet of FACET_NAMES) {
        for (const { token, count } of counted[facet]) {
          const alone = { ...query, facets: { ...query.facets, [facet]: [token] } };
          expect(count).toBe(engine.list(alone).count);
        }
      }
    }),
    { numRuns: 300 },
  );
});

const withStatus = (id: number, status: number, in_space: boolean) =>
  aSpacecraft({ id, status: { id: status, name: `Status ${status}` }, in_space });
const flown = (id: number, flights_count: number | null, time_in_space: string | null) =>
  aSpacecraft({ id, flights_count, time_in_space });

it('joins values of a facet with “or”, and facets with “and”', () => {
  const engine = createEngine([
    withStatus(1, 1, true),
    withStatus(2, 2, true),
    withStatus(3, 3, true),
    withStatus(4, 1, false),
  ]);
  const found = (search: string) => engine.list(parse(search).query).results.map(({ id }) => id);
  expect(found('status=1,2')).toEqual([1, 2, 4]);
  expect(found('status=1,2&in_space=true')).toEqual([1, 2]);
  expect(found('status=99')).toEqual([]);
});

it('filters by a range, and counts its rows with all other filters', () => {
  const engine = createEngine([
    flown(1, 0, null),
    flown(2, 3, 'P5DT23H'),
    flown(3, 7, 'P6D'),
    flown(4, null, 'P50D'),
  ]);
  const found = (search: string) => engine.list(parse(search).query).results.map(({ id }) => id);
  expect(found('flights_min=1')).toEqual([2, 3]);
  expect(found('flights_max=3')).toEqual([1, 2]);
  expect(found('days_in_space_max=5')).toEqual([2]);
  expect(found('days_in_space_min=6')).toEqual([3, 4]);
  expect(
    engine.ranges(parse('flights_min=5').query).flights.bins.reduce((sum, count) => sum + count),
  ).toBe(3);
});

it('orders by any column: names naturally, unknown values last in both directions', () => {
  const names = ['Soyuz 16', 'Soyuz 9', 'Apollo 10', 'Soyuz 9B'];
  const engine = createEngine(
    names.map((name, index) =>
      aSpacecraft({ id: index + 1, name, serial_number: index === 0 ? null : name }),
    ),
  );
  const found = (search: string) =>
    engine.list(parse(search).query).results.map(({ name }) => name);
  expect(found('sort=name')).toEqual(['Apollo 10', 'Soyuz 9', 'Soyuz 9B', 'Soyuz 16']);
  expect(found('sort=serial_number').at(-1)).toBe('Soyuz 16');
  expect(found('sort=-serial_number')).toEqual(['Soyuz 9B', 'Soyuz 9', 'Apollo 10', 'Soyuz 16']);
});

it('searches serial numbers only on request', () => {
  const engine = createEngine([
    aSpacecraft({ name: 'Crew Dragon Endurance', serial_number: 'C210' }),
  ]);
  expect(engine.list(parse('search=c210').query).count).toBe(0);
  expect(engine.list(parse('search=c210+dragon&search_in=serials').query).count).toBe(1);
});

it.each([
  ['status=1,x', 'status'],
  ['agency=one', 'agency'],
  ['in_use=true,maybe', 'in_use'],
  ['in_space=true,maybe', 'in_space'],
  ['flights_min=-1', 'flights_min'],
  ['days_in_space_max=many', 'days_in_space_max'],
  ['sort=name,beauty', 'sort'],
  ['search_in=titles', 'search_in'],
])('reports the unused parts of %s', (search, parameter) => {
  expect(parse(search).notices.map((notice) => notice.parameter)).toEqual([parameter]);
});

it('replaces a boolean that Launch Library takes one of, and adds to a list', () => {
  const { facets } = parse('in_space=true&human_rated=true&status=1').query;
  expect(withFacetValue(facets, 'in_space', 'false', true).in_space).toEqual(['false']);
  expect(withFacetValue(facets, 'in_space', 'true', false).in_space).toEqual([]);
  expect(withFacetValue(facets, 'human_rated', 'false', true).human_rated).toEqual([
    'false',
    'true',
  ]);
  expect(withFacetValue(facets, 'status', '2', true).status).toEqual(['1', '2']);
});

it('finds a facet’s name in either form', () => {
  const craft = [
    aSpacecraft({ id: 1, status: { id: null, name: 'Endeá' } }),
    aSpacecraft({ id: 2, status: { id: null, name: 'Endea\u0301' } }),
  ];
  const found = (status: string) =>
    createEngine(craft).list(parse(`status=${encodeURIComponent(status)}`).query);
  expect(found('~Endeá').count).toBe(2);
  expect(found('~Endea\u0301').count).toBe(2);
});
