import { groupBy } from '#lib/group-by.ts';
import { type Day, type DayRange, isOneDay } from '#screens/timeline/on-date/days.ts';
import type { FlightDays } from '#screens/timeline/on-date/flight-days.ts';

/** A day on which a craft was launched, or a flight ended. */
export type Change = { day: Day; launched: readonly FlightDays[]; ended: readonly FlightDays[] };

/**
 * The days of a range on which the craft in space changed, in order. Launches and ends that aren't known to the day are
 * left out.
 */
export function toChanges(flights: readonly FlightDays[], range: DayRange): Change[] {
  const events = flights.flatMap((flight) => [
    { flight, isLaunch: true, days: flight.launchDays },
    ...(flight.endDays === null ? [] : [{ flight, isLaunch: false, days: flight.endDays }]),
  ]);
  const byDay = groupBy(
    events.filter(
      ({ days }) => isOneDay(days) && days.first >= range.first && days.first <= range.last,
    ),
    ({ days }) => days.first,
  );
  return Array.from(byDay, ([day, ofDay]) => ({
    day,
    launched: ofDay.filter(({ isLaunch }) => isLaunch).map(({ flight }) => flight),
    ended: ofDay.filter(({ isLaunch }) => !isLaunch).map(({ flight }) => flight),
  })).toSorted((a, b) => a.day - b.day);
}

/** The nearest changes before and after a day; null where there is none. */
export function findNeighbors(changes: readonly Change[], day: Day) {
  return {
    previous: changes.findLast((change) => change.day < day) ?? null,
    next: changes.find((change) => change.day > day) ?? null,
  };
}
