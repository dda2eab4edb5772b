import type { SnapshotSource } from '#catalogue/snapshot-source.ts';
import type { Source } from '#catalogue/source.ts';

/**
 * A catalogue whose engine is fetched with the first question: a page that was built with its answers needs
 * none to be drawn.
 */
export type LazySource = Source & {
  /** Opens the catalogue. Rejects as every question does. */
  open(): Promise<void>;
  /** As SnapshotSource has it. */
  onReplaced(listener: () => void): () => void;
};

export function createLazySource(load: () => Promise<SnapshotSource>): LazySource {
  let source: SnapshotSource | null = null;
  const listeners = new Set<() => void>();

  let loading: Promise<SnapshotSource> | null = null;
  async function start() {
    const created = await load();
    created.onReplaced(() => {
      for (const listener of listeners) listener();
    });
    source = created;
    return created;
  }
  const loaded = () =>
    (loading ??= start().catch((error: unknown) => {
      loading = null;
      throw error;
    }));

  return {
    engine: () => source?.engine() ?? null,
    open: async () => void (await (await loaded()).catalogue()),
    list: async (query, signal) => (await loaded()).list(query, signal),
    get: async (id, signal) => (await loaded()).get(id, signal),
    neighbours: async (query, id, signal) => (await loaded()).neighbours(query, id, signal),
    facets: async (query, signal) => (await loaded()).facets(query, signal),
    ranges: async (query, signal) => (await loaded()).ranges(query, signal),
    all: async (query, signal) => (await loaded()).all(query, signal),
    pictures: async (signal) => (await loaded()).pictures(signal),
    summary: async (signal) => (await loaded()).summary(signal),
    faults: async (signal) => (await loaded()).faults(signal),
    onReplaced(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
