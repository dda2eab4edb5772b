import { type ComponentType, type ReactNode, use, useEffect } from 'react';

/** A module that is fetched after the page. */
export type LazyModule<Module> = {
  /** Fetches the module. Fetches again after a failure. */
  load: () => Promise<Module>;
  /**
   * Renders with the module, and suspends until it has been fetched. A prerendered page keeps its content meanwhile.
   */
  Consumer: ComponentType<{ children: (module: Module) => ReactNode }>;
};

export function lazyModule<Module extends object>(
  fetchModule: () => Promise<Module>,
): LazyModule<Module> {
  let loaded: Module | null = null;
  /** One promise for all renders, as `use` needs it. */
  let forRender: Promise<Module> | null = null;
  const load = async () => (loaded ??= await fetchModule());
  return {
    load,
    // Avoids `use` if the module is loaded: in an urgent render it shows the fallback even for a resolved promise.
    Consumer: ({ children }) => children(loaded ?? use((forRender ??= load()))),
  };
}

type OptionalComponent<Props> = {
  load: () => Promise<unknown>;
  Component: ComponentType<Props>;
  /** Resolves when the component has been rendered or hydrated for the first time. */
  rendered: Promise<void>;
};

/** A component that is fetched after the page. If it can't be fetched, nothing is rendered. */
export function optionalComponent<Props extends object>(
  fetchComponent: () => Promise<ComponentType<Props>>,
): OptionalComponent<Props> {
  const { load, Consumer } = lazyModule(async () => {
    try {
      return { Component: await fetchComponent() };
    } catch {
      return { Component: () => null };
    }
  });
  let resolve: () => void;
  const rendered = new Promise<void>((resolveRendered) => {
    resolve = resolveRendered;
  });
  function Rendered({ Component, props }: { Component: ComponentType<Props>; props: Props }) {
    useEffect(() => resolve(), []);
    return <Component {...props} />;
  }
  return {
    load,
    rendered,
    Component: (props) => (
      <Consumer>{({ Component }) => <Rendered Component={Component} props={props} />}</Consumer>
    ),
  };
}
