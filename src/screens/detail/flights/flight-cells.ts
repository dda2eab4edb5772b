import { formatCount, formatNumber } from '#lib/format.ts';
import type { Flight } from '#ll2/flight.ts';
import { toDockingPlace, toDockingPort } from '#spacecraft/docking-target.ts';
import { toCrewGroups } from '#screens/detail/flights/flight-crew.ts';
import { toInstant } from '#screens/detail/flights/flight-events.ts';
import { joinRecorded } from '#spacecraft/flight-labels.ts';
import { formatShortFlightTime, toFlightTime } from '#spacecraft/flight-time.ts';

/** A table cell: a text, which is empty where nothing is recorded, and a smaller line below it. */
export type CellText = { text: string; below: string | null };

/** In place of the station of a docking. A column of nothing else says nothing. */
export const NO_PLACE = 'not recorded';

/** What a craft docked at first: the station, and below it the port. */
export function toDockingCell(flight: Flight): CellText {
  const events = flight.response_mode === 'detailed' ? (flight.docking_events ?? []) : [];
  // Dockings without a time come last.
  const [first] = events.toSorted(
    (a, b) => (toInstant(a.docking) ?? Infinity) - (toInstant(b.docking) ?? Infinity) || 0,
  );
  if (first === undefined) return { text: '', below: null };
  const place = toDockingPlace(first);
  const port = toDockingPort(first);
  const more = events.length === 1 ? null : `and ${formatNumber(events.length - 1)} more`;
  // Without a station, the flight's destination says where the port is.
  return {
    text: place ?? port ?? NO_PLACE,
    below: joinRecorded([place === null ? flight.destination : port, more]),
  };
}

/** How long a flight lasted; empty where that isn't known. */
export function toTimeCell(flight: Flight): string {
  return formatShortFlightTime(toFlightTime(flight));
}

/** The first two of the crew, by role, and below them how many more. */
export function toCrewCell(flight: Flight): CellText {
  const groups = flight.response_mode === 'detailed' ? toCrewGroups(flight) : null;
  const names = (groups ?? []).flatMap(({ members }) =>
    members.map(({ name }) => name ?? 'unnamed'),
  );
  const more = names.length - 2;
  return {
    text: names.slice(0, 2).join(', '),
    below: more > 0 ? `and ${formatCount(more, 'more', 'more')}` : null,
  };
}
