import { lazyPromise } from '#lib/lazy-value.ts';
import type { SnapshotSource } from '#catalogue/snapshot-source.ts';
import type { Source } from '#catalogue/source.ts';

/** A catalogue source whose code is loaded by the first query. A prerendered page hydrates without it. */
export type LazySource = Source & {
  /** Opens the catalogue. Rejects as queries do. */
  open(): Promise<void>;
  /** As in SnapshotSource. */
  onReplaced(listener: () => void): () => void;
};

export function createLazySource(load: () => Promise<SnapshotSource>): LazySource {
  let source: SnapshotSource | null = null;
  const listeners = new Set<() => void>();

  const loaded = lazyPromise(async () => {
    const created = await load();
    created.onReplaced(() => {
      for (const listener of listeners) listener();
    });
    source = created;
    return created;
  });

  return {
    engine: () => source?.engine() ?? null,
    open: async () => void (await (await loaded()).catalogue()),
    list: async (query, signal) => (await loaded()).list(query, signal),
    get: async (id, signal) => (await loaded()).get(id, signal),
    neighbors: async (query, id, signal) => (await loaded()).neighbors(query, id, signal),
    facets: async (query, signal) => (await loaded()).facets(query, signal),
    ranges: async (query, signal) => (await loaded()).ranges(query, signal),
    all: async (query, signal) => (await loaded()).all(query, signal),
    pictures: async (signal) => (await loaded()).pictures(signal),
    summary: async (signal) => (await loaded()).summary(signal),
    problemRecords: async (signal) => (await loaded()).problemRecords(signal),
    onReplaced(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
