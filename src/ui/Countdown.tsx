import { useNow } from '#ui/use-now.ts';

/** `12:34` until a time (ms since 1970), by this device's clock; `0:00` from then on. */
export function Countdown({ until }: { until: number }) {
  // The time comes cut to a whole second, so the rest is cut too.
  const seconds = Math.max(0, Math.floor((until - useNow(1_000)) / 1_000));
  const rest = String(seconds % 60).padStart(2, '0');
  return (
    <span role="timer" className="figures">
      {Math.floor(seconds / 60)}:{rest}
    </span>
  );
}
