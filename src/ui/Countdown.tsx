import { useNow } from '#ui/use-now.ts';

/** Counts down to a time (ms since 1970) by this device's clock: `12:34`, then `0:00` once it has passed. */
export function Countdown({ until }: { until: number }) {
  // `useNow` rounds down to a whole second, so the remainder is rounded down too.
  const seconds = Math.max(0, Math.floor((until - useNow(1_000)) / 1_000));
  const paddedSeconds = String(seconds % 60).padStart(2, '0');
  return (
    <span role="timer" translate="no" className="figures">
      {Math.floor(seconds / 60)}:{paddedSeconds}
    </span>
  );
}
