import { formatShortDuration } from '#lib/duration.ts';
import {
  formatToPrecision,
  type PreciseTime,
  shortenMonths,
  toCoarser,
} from '#lib/precise-time.ts';
import type { Bar } from '#screens/timeline/bars.ts';
import { toDisplayPrecision } from '#spacecraft/display-precision.ts';
import { toEndDay, toLaunchDay } from '#spacecraft/flight-dates.ts';
import { formatShortFlightTime, toFlightTime } from '#spacecraft/flight-time.ts';

const shorten = (time: PreciseTime): PreciseTime => ({ ...time, text: shortenMonths(time.text) });

/** The day of the launch, or less where less is known. Every bar has one. */
export function toLaunchText({ flight }: Bar): PreciseTime {
  return shorten(toLaunchDay(flight) ?? { text: '', dateTime: null });
}

/** The day of the end. Null while the craft is in space, and where the end isn't known. */
export function toEndText({ flight, end }: Bar): PreciseTime | null {
  if (end === null) return null;
  const recorded = Date.parse(flight.mission_end ?? '') === end ? toEndDay(flight) : null;
  // Else it is the launch and the recorded duration.
  const { precision } = toDisplayPrecision(flight.launch);
  const day = new Date(end).toISOString();
  return shorten(recorded ?? formatToPrecision(day, toCoarser('day', precision)));
}

/** How long the flight lasted, or has lasted so far; empty where that isn't known. */
export function toTimeText({ flight, start, state }: Bar, now: number): string {
  if (state === 'open') return `${formatShortDuration(Math.max(now - start, 0) / 1000)} so far`;
  return formatShortFlightTime(toFlightTime(flight));
}
