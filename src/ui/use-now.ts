import { useCallback, useSyncExternalStore } from 'react';

/** The time (ms since 1970), rounded down to a multiple of `step` ms. The component renders again at each step. */
export function useNow(step: number): number {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const timer = setInterval(onChange, Math.min(step, 1_000));
      return () => clearInterval(timer);
    },
    [step],
  );
  const read = () => Math.floor(Date.now() / step) * step;
  return useSyncExternalStore(subscribe, read, read);
}
