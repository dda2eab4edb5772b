import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '#catalogue/engine/engine.ts';
import { parseDuration } from '#lib/duration.ts';
import type { CatalogueQuery } from '#catalogue/query/catalogue-query.ts';
import {
  DEFAULT_CATALOGUE_QUERY,
  parseCatalogueQuery,
} from '#catalogue/query/catalogue-parameters.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import { aSpacecraft } from '#testing/a-spacecraft.ts';
import { anOrdering } from '#testing/arbitraries.ts';

function ids(search: string, fleet: readonly Spacecraft[]): number[] {
  const { query } = parseCatalogueQuery(new URLSearchParams(search));
  return createEngine(fleet)
    .list(query)
    .results.map(({ id }) => id);
}

const timed = (id: number, time_in_space: string | null) => aSpacecraft({ id, time_in_space });

describe('ordering', () => {
  it('is by id when the query has none', () => {
    expect(ids('', [timed(7, null), timed(1, null), timed(5, null)])).toEqual([1, 5, 7]);
  });

  it('orders durations as durations, not as text', () => {
    const fleet = [timed(1, 'P9D'), timed(2, 'P10D'), timed(3, 'PT240H1S'), timed(4, 'P0D')];
    expect(ids('ordering=time_in_space', fleet)).toEqual([4, 1, 2, 3]);
  });

  it('sorts unknown values last in both directions', () => {
    const fleet = [timed(1, null), timed(2, 'P1D'), timed(3, 'P2D'), timed(4, 'no duration')];
    expect(ids('ordering=time_in_space', fleet)).toEqual([2, 3, 1, 4]);
    expect(ids('ordering=-time_in_space', fleet)).toEqual([3, 2, 1, 4]);
  });

  it('agrees with a plain comparison for every set of keys, with ties in order of id', () => {
    const aFleet = fc.uniqueArray(
      fc.record({
        id: fc.nat(40),
        flights_count: fc.option(fc.nat(3)),
        mission_ends_count: fc.option(fc.nat(3)),
        time_docked: fc.option(fc.nat(3).map((days) => `P${days}D`)),
        time_in_space: fc.option(fc.integer({ min: -90_000, max: 90_000 }).map((s) => `PT${s}S`)),
      }),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(aFleet, anOrdering(), (rows, ordering) => {
        const fleet = rows.map((row) => aSpacecraft(row));
        const keyOf = (row: Spacecraft, field: (typeof ordering)[number]['field']) => {
          const value = row[field];
          return typeof value === 'string' ? parseDuration(value) : value;
        };
        const expected = fleet.toSorted((a, b) => {
          for (const { field, descending } of ordering) {
            const [x, y] = [keyOf(a, field), keyOf(b, field)];
            if (x === y) continue;
            if (x === null) return 1;
            if (y === null) return -1;
            return descending ? y - x : x - y;
          }
          return a.id - b.id;
        });
        const page = createEngine(fleet).list({ ...DEFAULT_CATALOGUE_QUERY, ordering, limit: 100 });
        expect(page.results.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
      }),
    );
  });
});

describe('pages', () => {
  const fleet = Array.from({ length: 25 }, (_, index) =>
    aSpacecraft({ id: index + 1, flights_count: index % 3 }),
  );
  const engine = createEngine(fleet);
  const list = (change: Partial<CatalogueQuery>) =>
    engine.list({ ...DEFAULT_CATALOGUE_QUERY, ...change });

  it('has LL2’s envelope', () => {
    const page = list({
      limit: 10,
      offset: 10,
      ordering: [{ field: 'flights_count', descending: true }],
    });
    expect(page).toMatchObject({
      count: 25,
      next: 'https://ll.thespacedevs.com/2.3.0/spacecraft/?limit=10&offset=20&ordering=-flights_count',
      previous: 'https://ll.thespacedevs.com/2.3.0/spacecraft/?limit=10&ordering=-flights_count',
    });
    expect(page.results).toHaveLength(10);
    expect(list({ limit: 10, offset: 20 }).next).toBeNull();
    expect(list({ offset: 0 }).previous).toBeNull();
  });

  it('past the end are empty, with the true count and a link back', () => {
    expect(list({ limit: 10, offset: 1000 })).toMatchObject({
      count: 25,
      results: [],
      next: null,
      previous: 'https://ll.thespacedevs.com/2.3.0/spacecraft/?limit=10&offset=990',
    });
  });

  it('together hold every record once, whatever the order and page size', () => {
    fc.assert(
      fc.property(anOrdering(), fc.integer({ min: 1, max: 30 }), (ordering, limit) => {
        const pages = Array.from({ length: Math.ceil(25 / limit) }, (_, page) =>
          list({ ordering, limit, offset: page * limit }),
        );
        const seen = pages.flatMap(({ results }) => results.map(({ id }) => id));
        expect(seen.toSorted((a, b) => a - b)).toEqual(fleet.map(({ id }) => id));
      }),
    );
  });
});
