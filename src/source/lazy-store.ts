/** Something to subscribe to whose code is fetched when it's needed. */
export type LazyStore<Store, State> = {
  /** Rejects when the code can't be fetched; the next call tries again. */
  load: () => Promise<Store>;
  /** The store's state; until it is there, what it would begin with. */
  state: () => State;
  initial: () => State;
  subscribe: (listener: () => void) => () => void;
};

type Subscribable = { subscribe: (listener: () => void) => unknown };

export function createLazyStore<Store extends Subscribable, State>(
  create: () => Promise<Store>,
  read: (store: Store) => State,
  initial: State,
): LazyStore<Store, State> {
  let store: Store | null = null;
  let loading: Promise<Store> | null = null;
  const listeners = new Set<() => void>();

  function tell() {
    for (const listener of listeners) listener();
  }

  async function load() {
    const created = await create();
    store = created;
    created.subscribe(tell);
    tell();
    return created;
  }

  return {
    load: () =>
      (loading ??= load().catch((error: unknown) => {
        loading = null;
        throw error;
      })),
    state: () => (store === null ? initial : read(store)),
    initial: () => initial,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
