/**
 * Times the engine's queries on synthetic records: `npm run time-engine`.
 * Milliseconds in one Node process: the first run of a query, then the median of 31 runs after 5 to
 * warm up. Another query is asked between two runs, so that each filters anew.
 */
import { createEngine } from '#catalogue/engine.ts';
import { parseCatalogueQuery } from '#catalogue/catalogue-query-codec.ts';
import { makeSyntheticRecords } from '#testing/synthetic-catalogue.ts';

const QUERIES = [
  '',
  'search=dragon',
  'search=synthetic+soyuz+99',
  'status=1&in_space=true',
  'name=Synthetic+Soyuz+7',
  'ordering=-time_in_space',
  'ordering=-flights_count,time_docked,-id',
  'search=progress&status=4&ordering=-time_in_space&limit=100&offset=500',
];
const OTHER = parseCatalogueQuery(new URLSearchParams('in_space=false&search=other')).query;
const WARM_UP = 5;
const RUNS = 31;

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(times: number[]): string {
  return (times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0).toFixed(3);
}

for (const count of [68, 10_000, 100_000]) {
  const records = makeSyntheticRecords(count);
  const index = time(() => createEngine(records));
  console.log(`\n${count} synthetic records (indexed in ${index.toFixed(1)} ms)`);
  console.log('  first run   median   query');
  const engine = createEngine(records);
  for (const search of QUERIES) {
    const { query } = parseCatalogueQuery(new URLSearchParams(search));
    const run = () => engine.list(query);
    const first = time(run);
    for (let i = 0; i < WARM_UP; i++) run();
    const times = Array.from({ length: RUNS }, () => {
      engine.list(OTHER);
      return time(run);
    });
    console.log(
      `  ${first.toFixed(3).padStart(9)} ${median(times).padStart(8)}   ${search || '(everything)'}`,
    );
  }
}
