import { formatCount, formatDate } from '#lib/format.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import { type Day, toDay } from '#screens/timeline/on-date/days.ts';
import { dockingsOf } from '#screens/timeline/on-date/docked-on.ts';
import type { OnDate } from '#screens/timeline/on-date/on-date.ts';
import { toFlightIntervals } from '#spacecraft/flight-interval.ts';

/** How many craft the data can say nothing or not everything about, on any day. */
export type Unrecorded = {
  /** Craft without a recorded flight, except those that have never flown. */
  withoutFlights: number;
  /** Craft that have flown more often than is recorded. */
  withMoreFlights: number;
};

export function toUnrecorded(spacecraft: readonly Spacecraft[]): Unrecorded {
  const flown = spacecraft
    .filter(({ flights_count }) => flights_count !== 0)
    .map((one) => ({ count: one.flights_count, recorded: toFlightIntervals(one).length }));
  return {
    withoutFlights: flown.filter(({ recorded }) => recorded === 0).length,
    withMoreFlights: flown.filter(
      ({ count, recorded }) => recorded > 0 && count !== null && count > recorded,
    ).length,
  };
}

/** What the data doesn't say about a day, a sentence each. `recorded`: when the data was recorded. */
export function toNotes(
  { up, doubtful }: OnDate,
  { withoutFlights, withMoreFlights }: Unrecorded,
  day: Day,
  recorded: string,
): string[] {
  const withoutDockings = up.filter(({ flight }) => dockingsOf(flight) === null).length;
  const notes: readonly (string | null)[] = [
    day > toDay(Date.parse(recorded))
      ? `The data was recorded on ${formatDate(recorded)}. What happened later isn’t in it.`
      : null,
    doubtful.some(({ doubt }) => doubt === 'no end')
      ? 'A flight without a recorded end may have been in space until the craft’s next launch. It is listed for as long as the longest recorded flight of its design.'
      : null,
    withoutDockings === 0
      ? null
      : `Whether ${formatCount(withoutDockings, 'of these craft was', 'of these craft were')} docked isn’t recorded.`,
    withoutFlights === 0
      ? null
      : `${formatCount(withoutFlights, 'craft of this view', 'craft of this view')} may have been in space on flights that aren’t recorded.`,
    withMoreFlights === 0
      ? null
      : `${formatCount(withMoreFlights, 'craft has', 'craft have')} flown more often than is recorded.`,
  ];
  return notes.filter((note) => note !== null);
}
