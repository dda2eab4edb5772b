import { useDeferredValue } from 'react';

/** What the build draws is to be taken over; the rest begins as it is. */
let isBeingTakenOver = import.meta.env.SSR;

/** Until `end` is called, what is drawn is what the build drew. */
export function beginTakeOver(): { end: () => void } {
  isBeingTakenOver = true;
  return {
    end() {
      isBeingTakenOver = false;
    },
  };
}

/**
 * False in a page that the build draws, until its reader's browser has taken it over: its hour isn't known there.
 * What follows from that is drawn in slices, and holds nothing up.
 */
export function useIsTakenOver(): boolean {
  return useDeferredValue(true, isBeingTakenOver ? false : undefined);
}
