import type { PreciseTime } from '#lib/precise-time.ts';

/** A time at its known precision. */
export function TimeValue({ time: { text, dateTime } }: { time: PreciseTime }) {
  return dateTime === null ? text : <time dateTime={dateTime}>{text}</time>;
}
