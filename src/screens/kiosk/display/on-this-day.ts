import { formatCount, formatDate } from '#lib/format.ts';
import { toCoarser } from '#lib/precise-time.ts';
import type { Flight } from '#ll2/flight.ts';
import { flightsOf } from '#ll2/nested-values.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import { toDisplayPrecision, toEndPrecision } from '#spacecraft/display-precision.ts';
import { isPlanned } from '#spacecraft/flight-time.ts';

// Days are given by their first millisecond (UTC).
export const DAY_MS = 86_400_000;

/** The beginning or the end of a flight. `landing`: it is recorded that the craft landed. */
type FlightEvent = { kind: 'launch' | 'landing' | 'mission-end'; time: number };

/** A flight's beginning and end, where they are known to the day at least. */
function toEvents(flight: Flight): FlightEvent[] {
  const { launch, landing, mission_end } = flight;
  const start = Date.parse(launch?.net ?? '');
  const end = Date.parse(mission_end ?? '');
  const events = [
    { kind: 'launch', time: start, precision: toDisplayPrecision(launch).precision },
    {
      kind: landing?.success === true ? 'landing' : 'mission-end',
      // An end before the launch is a mistake in the record.
      time: end < start ? Number.NaN : end,
      precision: toEndPrecision(flight).precision,
    },
  ] as const;
  return events.filter(
    ({ time, precision }) => !Number.isNaN(time) && toCoarser(precision, 'day') === 'day',
  );
}

/**
 * The day of a year on which an event has its anniversary. That of 29 February is 28 February in years without a leap
 * day, so that it's marked every year and in its own month.
 */
function toAnniversary(time: number, year: number): number {
  const date = new Date(time);
  const day = Date.UTC(year, date.getUTCMonth(), date.getUTCDate());
  const isMoved = new Date(day).getUTCMonth() !== date.getUTCMonth();
  return isMoved ? day - DAY_MS : day;
}

const toYear = (time: number) => new Date(time).getUTCFullYear();

/**
 * The oldest event of a craft's flights that has its anniversary on a day; null without one. Events of the same year
 * don't count: an end later today may be just a plan.
 */
export function anniversaryOf(spacecraft: Spacecraft, day: number): FlightEvent | null {
  const year = toYear(day);
  const events = flightsOf(spacecraft)
    .filter((flight) => !isPlanned(flight))
    .flatMap(toEvents)
    .filter(({ time }) => toYear(time) < year && toAnniversary(time, year) === day);
  return events.toSorted((a, b) => a.time - b.time)[0] ?? null;
}

/** Craft with an anniversary on a day, and then the others, both in the order in which they are given. */
export function anniversariesFirst(spacecraft: readonly Spacecraft[], day: number): Spacecraft[] {
  const first = new Set(spacecraft.filter((one) => anniversaryOf(one, day) !== null));
  return [...first, ...spacecraft.filter((one) => !first.has(one))];
}

const WORDS = {
  launch: 'Launched',
  landing: 'Landed',
  'mission-end': 'Mission ended',
} as const satisfies Record<FlightEvent['kind'], string>;

/** `Landed on this day in 1975, 50 years ago`; on another day, as after 29 February, with the date. */
export function describeAnniversary({ kind, time }: FlightEvent, day: number): string {
  const isSameDate = new Date(time).getUTCDate() === new Date(day).getUTCDate();
  const when = isSameDate
    ? `on this day in ${toYear(time)}`
    : `on ${formatDate(new Date(time).toISOString())}`;
  return `${WORDS[kind]} ${when}, ${formatCount(toYear(day) - toYear(time), 'year', 'years')} ago`;
}
