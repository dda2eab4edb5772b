import { type ComponentType, type ReactNode, use, useEffect, useSyncExternalStore } from 'react';
import { retryWhenOnline } from '#lib/retry-when-online.ts';

/** A module that is fetched after the page. */
export type LazyModule<Module> = {
  /** Resolves when the module has been fetched, or when this attempt has failed. */
  load: () => Promise<void>;
  /**
   * Renders with the module, and suspends until it has been fetched. A prerendered page keeps its content meanwhile.
   * While the module can't be fetched, renders with null. It is fetched again when the device is back online.
   */
  Consumer: ComponentType<{ children: (module: Module | null) => ReactNode }>;
};

export function lazyModule<Module extends object>(
  fetchModule: () => Promise<Module>,
): LazyModule<Module> {
  /** Null until the first attempt has ended. */
  let result: { module: Module | null } | null = null;
  /** One promise for all renders, as `use` needs it. */
  let forRender: Promise<void> | null = null;
  const listeners = new Set<() => void>();

  function show(module: Module | null) {
    result = { module };
    for (const listener of listeners) listener();
  }

  async function load() {
    await retryWhenOnline(async () => {
      if (!result?.module) show(await fetchModule());
    });
    if (result === null) show(null);
  }

  function subscribe(listener: () => void) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }
  const getResult = () => result;

  return {
    load,
    Consumer({ children }) {
      const known = useSyncExternalStore(subscribe, getResult, getResult);
      // Not if the result is known: in an urgent render `use` shows the fallback even for a resolved promise.
      if (known === null) use((forRender ??= load()));
      return children(known?.module ?? null);
    },
  };
}

type OptionalComponent<Props> = {
  load: () => Promise<void>;
  Component: ComponentType<Props>;
  /** Resolves when the component, or `missing`, has been rendered or hydrated for the first time. */
  rendered: Promise<void>;
};

/** A component that is fetched after the page. Renders `missing` while it can't be fetched. */
export function optionalComponent<Props extends object>(
  fetchComponent: () => Promise<ComponentType<Props>>,
  missing: ReactNode,
): OptionalComponent<Props> {
  const { load, Consumer } = lazyModule(async () => ({ Component: await fetchComponent() }));
  let resolve: () => void;
  const rendered = new Promise<void>((resolveRendered) => {
    resolve = resolveRendered;
  });
  function Rendered({ children }: { children: ReactNode }) {
    useEffect(() => resolve(), []);
    return children;
  }
  return {
    load,
    rendered,
    Component: (props) => (
      <Consumer>
        {(module) => (
          <Rendered>{module === null ? missing : <module.Component {...props} />}</Rendered>
        )}
      </Consumer>
    ),
  };
}
