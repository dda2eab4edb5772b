import { type Day, isOneDay, toDay, toTime } from '#screens/timeline/on-date/days.ts';
import { type DockedOn, toDockedOn } from '#screens/timeline/on-date/docked-on.ts';
import type { FlightDays } from '#screens/timeline/on-date/flight-days.ts';
import { type FlightTime, toFlightTime } from '#spacecraft/flight-time.ts';

/** A craft that was in space on the day. */
export type UpCraft = {
  flight: FlightDays;
  /** How long it had been up by the day's end, or by its own. Null where that isn't known. */
  upFor: FlightTime | null;
  isLaunchDay: boolean;
  isEndDay: boolean;
  docked: readonly DockedOn[];
};

/**
 * Why a craft may have been in space on the day. `no end`: nobody recorded its end. `failed launch`: on this day, and
 * its end isn't recorded. `inexact`: its launch or end isn't known to the day. `after data`: it was in space when the
 * data was recorded, before the day.
 */
export type Doubt = 'no end' | 'failed launch' | 'inexact' | 'after data';

export type DoubtfulCraft = { flight: FlightDays; doubt: Doubt };

export type OnDate = {
  up: readonly UpCraft[];
  /** Those that may have been in space; never one that also is in `up`. */
  doubtful: readonly DoubtfulCraft[];
  /**
   * Flights without a recorded end that by this day would have lasted longer than any recorded one of their design. They
   * are most likely over, but the data doesn't say so.
   */
  unended: readonly FlightDays[];
};

type Presence = 'up' | 'unended' | Doubt | null;

function toPresence(flight: FlightDays, day: Day, dataDay: Day): Presence {
  const { launchDays, endDays, state, hasFailed, overBy, likelyUntil } = flight;
  if (day < launchDays.first) return null;
  const known = day >= launchDays.last ? 'up' : 'inexact';
  if (endDays !== null) {
    if (day > endDays.last) return null;
    return day > endDays.first ? 'inexact' : known;
  }
  if (state === 'open') return day > dataDay ? 'after data' : known;
  if (hasFailed) return day > launchDays.last ? null : 'failed launch';
  if (overBy !== null && day > overBy && day > launchDays.last) return null;
  return day > likelyUntil ? 'unended' : 'no end';
}

/** How long a flight had lasted at the end of a day on which it went on. */
function toTimeSoFar(flight: FlightDays, day: Day, now: number): FlightTime | null {
  const { start, launchDays, launchPrecision } = flight;
  const dayEnd = Math.min(toTime(day + 1), now);
  if (launchPrecision === 'minute')
    return { kind: 'exact', seconds: Math.max(0, dayEnd - start) / 1000 };
  return isOneDay(launchDays) ? { kind: 'days', days: day - launchDays.first } : null;
}

function toUpCraft(flight: FlightDays, day: Day, now: number): UpCraft {
  const { launchDays, endDays } = flight;
  const isEndDay = endDays !== null && isOneDay(endDays) && endDays.first === day;
  return {
    flight,
    upFor: isEndDay ? toFlightTime(flight.flight) : toTimeSoFar(flight, day, now),
    isLaunchDay: isOneDay(launchDays) && launchDays.first === day,
    isEndDay,
    docked: toDockedOn(flight, day),
  };
}

/**
 * Which craft were in space on a day, at any moment of it. `recorded`: when the data was recorded, in ISO format. Days
 * after it are known only of flights that were over by then.
 */
export function toOnDate(
  flights: readonly FlightDays[],
  day: Day,
  { recorded, now }: { recorded: string; now: number },
): OnDate {
  const dataDay = toDay(Date.parse(recorded));
  const present = flights.map((flight) => ({ flight, is: toPresence(flight, day, dataDay) }));
  const up = present
    .filter(({ is }) => is === 'up')
    .map(({ flight }) => toUpCraft(flight, day, now));
  const ids = new Set(up.map(({ flight }) => flight.spacecraft.id));
  const others = present.filter(({ flight }) => !ids.has(flight.spacecraft.id));
  return {
    up,
    doubtful: others.flatMap(({ flight, is: doubt }) =>
      doubt === null || doubt === 'up' || doubt === 'unended' ? [] : [{ flight, doubt }],
    ),
    unended: others.filter(({ is }) => is === 'unended').map(({ flight }) => flight),
  };
}
