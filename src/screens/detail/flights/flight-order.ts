import type { Flight } from '#ll2/flight.ts';
import { toInstant } from '#screens/detail/flights/flight-events.ts';
import { joinRecorded } from '#screens/detail/flights/flight-labels.ts';

const toLaunchInstant = ({ launch }: Flight) => toInstant(launch?.net ?? null);

/** By launch, oldest first; those whose launch time isn't known last, in the order they came. */
export function orderFlights(flights: readonly Flight[]): Flight[] {
  return flights.toSorted((a, b) => {
    const first = toLaunchInstant(a);
    const second = toLaunchInstant(b);
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    return first - second;
  });
}

export type FlightEntry = { key: string; flight: Flight; name: string; isNewest: boolean };

/** Flights in their order, each with a name. The newest is the last whose launch time is known. */
export function toFlightEntries(flights: readonly Flight[]): FlightEntry[] {
  const ordered = orderFlights(flights);
  const known = ordered.findLastIndex((flight) => toLaunchInstant(flight) !== null);
  const newest = known === -1 ? ordered.length - 1 : known;
  return ordered.map((flight, index) => ({
    // LL2's ties may repeat a row, and an id may be missing: the place is unique.
    key: `${flight.id ?? 'no id'} ${index}`,
    flight,
    name: joinRecorded([flight.launch?.name]) ?? `Flight ${index + 1}`,
    isNewest: index === newest,
  }));
}
