import { useSyncExternalStore } from 'react';

const TICK_MS = 1_000;

function subscribe(onTick: () => void) {
  const timer = setInterval(onTick, TICK_MS);
  return () => clearInterval(timer);
}

/**
 * What `read` returns for the time (ms since 1970). The clock is read once a second, and the component renders again
 * only when the value, which must be primitive, has changed.
 */
export function useClockValue<Value extends string | number | boolean | null>(
  read: (now: number) => Value,
): Value {
  const snapshot = () => read(Date.now());
  return useSyncExternalStore(subscribe, snapshot, snapshot);
}

/** The time (ms since 1970), rounded down to a multiple of `step` ms. The component renders again at each step. */
export function useNow(step: number): number {
  return useClockValue((now) => Math.floor(now / step) * step);
}
