import { test } from 'vitest';
import type { CatalogueQuery } from '#catalogue/query/catalogue-query.ts';
import { parseCatalogueQuery } from '#catalogue/query/catalogue-parameters.ts';
import { createEngine } from '#catalogue/engine/engine.ts';
import { makeSyntheticRecords } from '#testing/synthetic-catalogue.ts';

// The engine caches its last filter and its last eight orderings. Each round goes through more than that, so that
// no result comes from a cache.
const FILTERS = ['status=1&in_space=true', 'status=2', 'agency=1&flights_min=2'];
const SEARCHES = ['search=dragon', 'search=synthetic+soyuz+99', 'search=progress', 'search=7'];
const ORDERINGS = [
  'id',
  'name',
  'serial_number',
  'status',
  'spacecraft_config',
  'type',
  'agency',
  'flights_count',
  'mission_ends_count',
  'time_in_space',
  'time_docked',
  'fastest_turnaround',
].map((field) => `ordering=-${field}`);

const toQueries = (searches: readonly string[]) =>
  searches.map((search) => parseCatalogueQuery(new URLSearchParams(search)).query);

/** Runs each call with the next query, in rotation. */
function inTurn<Query>(queries: readonly Query[], work: (query: Query) => unknown): () => void {
  let turn = 0;
  return () => {
    const query = queries[turn++ % queries.length];
    if (query !== undefined) work(query);
  };
}

/** Enough for a steady mean, and no more: indexing 100,000 records takes half a second. */
const ENOUGH = { time: 500, iterations: 16, warmupTime: 50, warmupIterations: 4 };
const TIMEOUT_MS = 300_000;

test.for([592, 10_000, 100_000])(
  '%i synthetic records',
  { timeout: TIMEOUT_MS },
  async (count, { bench }) => {
    const records = makeSyntheticRecords(count);
    const engine = createEngine(records);
    const filters = toQueries(FILTERS);
    const list = (query: CatalogueQuery) => engine.list(query);
    await bench.compare(
      bench('index', () => {
        const indexed = createEngine(records);
        for (const prepareOne of indexed.preparations()) prepareOne();
      }),
      bench('filter', inTurn(filters, list)),
      bench('search', inTurn(toQueries(SEARCHES), list)),
      bench('sort', inTurn(toQueries(ORDERINGS), list)),
      bench(
        'facets',
        inTurn(filters, (query) => engine.facets(query)),
      ),
      ENOUGH,
    );
  },
);
