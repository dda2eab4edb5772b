import type { DockingEvent } from '#ll2/flight.ts';
import { type Day, toDay } from '#screens/timeline/on-date/days.ts';
import type { FlightDays } from '#screens/timeline/on-date/flight-days.ts';
import { toDockingPlace, toDockingPort } from '#spacecraft/docking-target.ts';

/** What a craft was docked to on a day. */
export type DockedOn = {
  /** The station, craft or payload; null when not recorded. */
  place: string | null;
  /** Where its flight was bound for, which says more about a port without a station. */
  destination: string | null;
  /** The port; null when not recorded. */
  port: string | null;
  /** Whether it docked on this day, and whether it left on it. */
  hasDocked: boolean;
  hasLeft: boolean;
  /** Whether the data says until when. If not, the craft may have left before this day. */
  isDepartureKnown: boolean;
};

/** The recorded dockings of a flight; null when the data doesn't say whether it docked. */
export function dockingsOf({ flight }: FlightDays): readonly DockingEvent[] | null {
  return flight.response_mode === 'detailed' ? flight.docking_events : null;
}

/** What a flight was docked to on a day, in the order of docking. Dockings without a recorded time are left out. */
export function toDockedOn(flight: FlightDays, day: Day): DockedOn[] {
  const dockings = (dockingsOf(flight) ?? []).map((event) => {
    const at = Date.parse(event.docking ?? '');
    const left = Date.parse(event.departure ?? '');
    return { event, at, docked: toDay(at), left: Number.isNaN(left) ? null : toDay(left) };
  });
  return dockings
    .filter(({ docked, left }) => docked <= day && (left === null || day <= left))
    .toSorted((a, b) => a.at - b.at)
    .map(({ event, docked, left }) => ({
      place: toDockingPlace(event),
      destination: flight.flight.destination,
      port: toDockingPort(event),
      hasDocked: docked === day,
      hasLeft: left === day,
      isDepartureKnown: left !== null,
    }));
}
