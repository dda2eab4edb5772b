import { ageOf } from '#catalogue/age.ts';
import { formatToPrecision, toCoarser } from '#lib/precise-time.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import { toDisplayPrecision } from '#spacecraft/display-precision.ts';
import { toFlightIntervals } from '#spacecraft/flight-interval.ts';
import type { TimeInSpace } from '#spacecraft/time-in-space.ts';

/** The flight in which a craft is in space. Null when it is on the ground, or this flight isn't recorded. */
const currentFlightOf = (spacecraft: Spacecraft) =>
  toFlightIntervals(spacecraft).findLast(({ state }) => state === 'open') ?? null;

/** `since 13 February 2026`: the launch of a craft that is in space, to the day at most; null when it isn't known. */
export function describeSince(spacecraft: Spacecraft): string | null {
  const launch = currentFlightOf(spacecraft)?.flight.launch;
  if (!launch?.net) return null;
  const { precision } = toDisplayPrecision(launch);
  return `since ${formatToPrecision(launch.net, toCoarser(precision, 'day')).text}`;
}

/**
 * The time since the launch of a craft that is in space, at `now` (ms since 1970). With the data's date ahead of the clock
 * it is the time until that date. Null when the launch isn't known to the minute.
 */
export function timeInFlightAt(
  spacecraft: Spacecraft,
  recorded: string,
  now: number,
): TimeInSpace | null {
  const current = currentFlightOf(spacecraft);
  if (current === null) return null;
  if (toDisplayPrecision(current.flight.launch).precision !== 'minute') return null;
  const isRunning = ageOf(recorded, now) !== null;
  const until = isRunning ? now : Date.parse(recorded);
  return { seconds: Math.floor((until - current.start) / 1_000), isRunning };
}
