import { lazyPromise } from '#lib/lazy-value.ts';

/** A store whose code is loaded at its first use. Components can subscribe before that. */
export type LazyStore<Store, State> = {
  /** Rejects when the code can't be loaded; the next call tries again. */
  load: () => Promise<Store>;
  /** The store's state; the initial one until it is loaded. */
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
  const listeners = new Set<() => void>();

  function notify() {
    for (const listener of listeners) listener();
  }

  return {
    load: lazyPromise(async () => {
      const created = await create();
      store = created;
      created.subscribe(notify);
      notify();
      return created;
    }),
    state: () => (store === null ? initial : read(store)),
    initial: () => initial,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
