import { useDeferredValue, useRef, useSyncExternalStore } from 'react';
import { subscribeToNothing } from '#lib/subscribe-to-nothing.ts';

/** Whether this component was prerendered. React hydrates a page's components at different times. */
function useWasPrerendered(): boolean {
  const first = useRef<boolean>(null);
  // The result never changes: a change on hydration would render the component again synchronously and block the page.
  return useSyncExternalStore(
    subscribeToNothing,
    () => (first.current ??= false),
    () => (first.current ??= true),
  );
}

/**
 * False in a prerendered page until the browser has hydrated it. Use it for what the build can't know, such as the
 * visitor's time. The change to true is deferred, so that it doesn't block the page.
 */
export function useIsHydrated(): boolean {
  return useDeferredValue(true, useWasPrerendered() ? false : undefined);
}
