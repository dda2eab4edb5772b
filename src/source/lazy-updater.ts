import type { Updater, UpdateState } from '#catalogue/updater.ts';

/** An updater whose code is fetched when it's needed; idle until then. */
export type LazyUpdater = {
  load: () => Promise<Updater>;
  state: () => UpdateState;
  subscribe: (listener: () => void) => () => void;
};

const IDLE: UpdateState = { kind: 'idle' };

export function createLazyUpdater(create: () => Promise<Updater>): LazyUpdater {
  let updater: Updater | null = null;
  let loading: Promise<Updater> | null = null;
  const listeners = new Set<() => void>();

  async function load() {
    const created = await create();
    updater = created;
    created.subscribe(() => {
      for (const listener of listeners) listener();
    });
    return created;
  }

  return {
    load: () =>
      (loading ??= load().catch((error: unknown) => {
        loading = null;
        throw error;
      })),
    state: () => updater?.state() ?? IDLE,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
