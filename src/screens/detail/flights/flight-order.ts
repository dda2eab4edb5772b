import type { Flight } from '#ll2/flight.ts';
import { toInstant } from '#screens/detail/flights/flight-events.ts';
import { joinRecorded } from '#screens/detail/flights/flight-labels.ts';

const toLaunchInstant = ({ launch }: Flight) => toInstant(launch?.net ?? null);

/** By launch time, oldest first. Flights without one come last, in their original order. */
export function orderFlights(flights: readonly Flight[]): Flight[] {
  return flights.toSorted((a, b) => {
    const first = toLaunchInstant(a);
    const second = toLaunchInstant(b);
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    return first - second;
  });
}

export type FlightEntry = { key: string; flight: Flight; name: string; isNewest: boolean };

/** Flights in order, each with a name. The newest is the last one with a known launch time. */
export function toFlightEntries(flights: readonly Flight[]): FlightEntry[] {
  const ordered = orderFlights(flights);
  const known = ordered.findLastIndex((flight) => toLaunchInstant(flight) !== null);
  const newest = known === -1 ? ordered.length - 1 : known;
  return ordered.map((flight, index) => ({
    // An id may be missing, and LL2 may repeat a row across pages: only the index is unique.
    key: `${flight.id ?? 'no id'} ${index}`,
    flight,
    name: joinRecorded([flight.launch?.name]) ?? `Flight ${index + 1}`,
    isNewest: index === newest,
  }));
}
