import { useSyncExternalStore } from 'react';

const subscribeToNothing = () => () => {};

/** False in a page that the build draws, until its reader's browser has taken it over: its hour isn't known there. */
export function useIsTakenOver(): boolean {
  return useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  );
}
