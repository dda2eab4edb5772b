import { useDeferredValue, useRef, useSyncExternalStore } from 'react';

const subscribeToNothing = () => () => {};

/** Whether this component was prerendered. React hydrates a page's components at different times. */
function useWasPrerendered(): boolean {
  const first = useRef<boolean>(null);
  // Constant: a store that changes on hydration would render the component again at once, and block the page.
  return useSyncExternalStore(
    subscribeToNothing,
    () => (first.current ??= false),
    () => (first.current ??= true),
  );
}

/**
 * False in a prerendered page until the browser has hydrated it: the build doesn't know the visitor's time, for example.
 * The change to true is deferred, so that it blocks nothing.
 */
export function useIsHydrated(): boolean {
  return useDeferredValue(true, useWasPrerendered() ? false : undefined);
}
