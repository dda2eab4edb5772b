import type { Flight } from '#ll2/flight.ts';
import { toInstant } from '#screens/detail/flights/flight-events.ts';
import { joinRecorded } from '#spacecraft/flight-labels.ts';

/** A flight whose launch isn't recorded has its place by its end. */
const toFlightInstant = ({ launch, mission_end }: Flight) =>
  toInstant(launch?.net ?? null) ?? toInstant(mission_end);

/** By time, oldest first. Flights without one come last, in their original order. */
export function orderFlights(flights: readonly Flight[]): Flight[] {
  return flights.toSorted((a, b) => {
    const first = toFlightInstant(a);
    const second = toFlightInstant(b);
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    return first - second;
  });
}

export type FlightEntry = {
  key: string;
  flight: Flight;
  /** The mission's name. */
  name: string;
  launcher: string | null;
};

/** LL2 names a launch "Falcon 9 v1.1 | SpX CRS-4": launcher and mission. */
const SEPARATOR = ' | ';

function toEntry(flight: Flight, index: number): FlightEntry {
  const { launch } = flight;
  const named = launch?.name ?? '';
  const at = named.indexOf(SEPARATOR);
  const rocket = launch?.rocket?.configuration;
  return {
    // An id may be missing, and LL2 may repeat a row across pages: only the index is unique.
    key: `${flight.id ?? 'no id'} ${index}`,
    flight,
    name:
      launch?.mission?.name ||
      (at === -1 ? named : named.slice(at + SEPARATOR.length)) ||
      `Flight ${index + 1}`,
    launcher:
      joinRecorded([rocket?.full_name || rocket?.name]) ?? (at > 0 ? named.slice(0, at) : null),
  };
}

/** Flights with their names, newest first. Those without a time come last. */
export function toFlightEntries(flights: readonly Flight[]): FlightEntry[] {
  const entries = orderFlights(flights).map(toEntry);
  const isDated = ({ flight }: FlightEntry) => toFlightInstant(flight) !== null;
  return [...entries.filter(isDated).toReversed(), ...entries.filter((one) => !isDated(one))];
}
