import type { Catalogue } from '#catalogue/catalogue-file.ts';
import { createEngine, type Engine } from '#catalogue/engine.ts';
import { SpacecraftNotFoundError } from '#catalogue/errors.ts';
import type { Source } from '#catalogue/source.ts';

/**
 * Answers every query in memory from one whole catalogue.
 * `load` runs at the first question; after a failure the next question tries it again.
 */
export function createSnapshotSource(load: () => Promise<Catalogue>): Source {
  let loaded: Promise<{ catalogue: Catalogue; engine: Engine }> | null = null;

  async function open() {
    const catalogue = await load();
    return { catalogue, engine: createEngine(catalogue.spacecraft) };
  }

  async function ask(signal: AbortSignal | undefined) {
    loaded ??= open().catch((error: unknown) => {
      loaded = null;
      throw error;
    });
    const answer = await loaded;
    signal?.throwIfAborted();
    return answer;
  }

  return {
    async list(query, signal) {
      return (await ask(signal)).engine.list(query);
    },
    async get(id, signal) {
      const spacecraft = (await ask(signal)).engine.get(id);
      if (spacecraft === null) throw new SpacecraftNotFoundError(id);
      return spacecraft;
    },
    async neighbours(query, id, signal) {
      return (await ask(signal)).engine.neighbours(query, id);
    },
    async facets(query, signal) {
      return (await ask(signal)).engine.facets(query);
    },
    async ranges(query, signal) {
      return (await ask(signal)).engine.ranges(query);
    },
    async all(query, signal) {
      return (await ask(signal)).engine.all(query);
    },
    async pictures(signal) {
      return (await ask(signal)).engine.pictures();
    },
    async summary(signal) {
      const { catalogue } = await ask(signal);
      const { provenance, setAside } = catalogue;
      return { count: catalogue.spacecraft.length, provenance, setAside };
    },
  };
}
