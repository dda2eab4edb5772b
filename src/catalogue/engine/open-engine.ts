import { createEngine, type Engine } from '#catalogue/engine/engine.ts';
import { nextTask } from '#lib/next-task.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';

async function prepare(engine: Engine): Promise<void> {
  for (const prepareOne of engine.preparations()) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, so that the browser handles input between them
    await nextTask();
    prepareOne();
  }
}

/** Creates an engine that can be queried at once. What later queries need is prepared in the tasks that follow. */
export function openEngine(records: readonly Spacecraft[]): Engine {
  const engine = createEngine(records);
  void prepare(engine);
  return engine;
}
