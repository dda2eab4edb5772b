import { parseDuration } from '#lib/duration.ts';
import type { Flight } from '#ll2/flight.ts';
import { flightsOf } from '#ll2/nested-values.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import { isPlanned } from '#spacecraft/flight-time.ts';

/** When a flight was in space. Times are in ms since 1970, UTC. */
export type FlightInterval = {
  spacecraft: Spacecraft;
  flight: Flight;
  /** Its launch. */
  start: number;
  /** Its recorded end, or its launch plus its recorded duration. Null while it is in space, or if its end isn't known. */
  end: number | null;
  /** `open`: in space according to the data. `unknown`: over, but nobody recorded when, or not known to be over. */
  state: 'ended' | 'open' | 'unknown';
};

function toEnd({ mission_end, duration }: Flight, start: number): number | null {
  const recorded = Date.parse(mission_end ?? '');
  // An end before the launch is a mistake in the record.
  if (recorded >= start) return recorded;
  const seconds = parseDuration(duration ?? '') ?? 0;
  return seconds > 0 ? start + seconds * 1000 : null;
}

/** A craft's flights in the order of their launches, without planned ones and those whose launch time isn't known. */
export function toFlightIntervals(spacecraft: Spacecraft): FlightInterval[] {
  const launched = flightsOf(spacecraft)
    .filter((flight) => !isPlanned(flight))
    .map((flight) => ({ flight, start: Date.parse(flight.launch?.net ?? '') }))
    .filter(({ start }) => !Number.isNaN(start))
    .toSorted((a, b) => a.start - b.start);
  return launched.map(({ flight, start }, index) => {
    const end = toEnd(flight, start);
    const isLast = index === launched.length - 1;
    const state =
      end !== null ? 'ended' : isLast && spacecraft.in_space === true ? 'open' : 'unknown';
    return { spacecraft, flight, start, end, state };
  });
}
