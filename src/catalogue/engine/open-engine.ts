import { createEngine, type Engine } from '#catalogue/engine/engine.ts';
import { nextTask } from '#lib/next-task.ts';
import { ORDERING_FIELDS } from '#ll2/ordering.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';

/** Takes a phone 20 ms. */
const ROWS_PER_TASK = 2000;

/** Fields of texts, which LL2 doesn't order by, are ranked at their first use. */
async function prepare(engine: Engine, rows: number): Promise<void> {
  const tasks = ORDERING_FIELDS.map((field) => () => engine.rank(field));
  for (let row = 0; row < rows; row += ROWS_PER_TASK)
    tasks.push(() => engine.prepareSearch(row, Math.min(row + ROWS_PER_TASK, rows)));
  for (const task of tasks) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, so that input is handled between them
    await nextTask();
    task();
  }
}

/** Creates an engine that can be queried at once. Orderings and searches are prepared in the tasks that follow. */
export function openEngine(records: readonly Spacecraft[]): Engine {
  const engine = createEngine(records);
  void prepare(engine, records.length);
  return engine;
}
