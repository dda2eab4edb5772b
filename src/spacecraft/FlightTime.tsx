import type { PreciseTime } from '#lib/precise-time.ts';

/** A time in no more words than are known of it. */
export function FlightTime({ time }: { time: PreciseTime }) {
  const { text, dateTime } = time;
  return dateTime === null ? text : <time dateTime={dateTime}>{text}</time>;
}
