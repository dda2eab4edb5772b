import { createEngine, type Engine } from '#catalogue/engine/engine.ts';
import { nextTask } from '#lib/next-task.ts';
import { ORDERING_FIELDS } from '#ll2/ordering.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';

/** Fields of texts, which LL2 doesn't order by, are ranked at their first use. */
async function rankOrderings(engine: Engine): Promise<void> {
  for (const field of ORDERING_FIELDS) {
    // oxlint-disable-next-line no-await-in-loop -- each in a task of its own
    await nextTask();
    engine.rank(field);
  }
}

/** Creates an engine that can be queried at once. LL2's orderings are ranked in the tasks that follow. */
export function openEngine(records: readonly Spacecraft[]): Engine {
  const engine = createEngine(records);
  void rankOrderings(engine);
  return engine;
}
