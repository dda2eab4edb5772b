import { useDeferredValue, useRef, useSyncExternalStore } from 'react';

const subscribeToNothing = () => () => {};

/** Whether this very component was drawn by the build. Parts of a page are taken over one by one. */
function useWasBuilt(): boolean {
  const first = useRef<boolean>(null);
  // As it began: what changes at once when it's taken over would be drawn anew, and hold the page up.
  return useSyncExternalStore(
    subscribeToNothing,
    () => (first.current ??= false),
    () => (first.current ??= true),
  );
}

/**
 * False in a page that the build draws, until its reader's browser has taken it over: its hour isn't known there.
 * What follows from that is drawn in slices, and holds nothing up.
 */
export function useIsHydrated(): boolean {
  return useDeferredValue(true, useWasBuilt() ? false : undefined);
}
