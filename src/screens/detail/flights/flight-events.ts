import type { DockingEvent, Flight, Landing, Launch } from '#ll2/flight.ts';
import { toDockingPlace, toDockingPort } from '#spacecraft/docking-target.ts';
import { formatNameWithAbbrev, joinRecorded } from '#spacecraft/flight-labels.ts';
import {
  type DisplayPrecision,
  toDisplayPrecision,
  toEndPrecision,
} from '#spacecraft/display-precision.ts';

export type FlightEvent = {
  /** Unique within the flight. */
  key: string;
  kind: 'launch' | 'docking' | 'departure' | 'landing' | 'mission-end';
  title: string;
  /** ISO 8601 as recorded. */
  time: string | null;
  place: string | null;
  /** Other details, in display order. */
  notes: readonly string[];
} & DisplayPrecision;

/** Epoch milliseconds; null when there is no time or it can't be parsed. */
export function toInstant(time: string | null): number | null {
  const instant = time === null ? Number.NaN : Date.parse(time);
  return Number.isNaN(instant) ? null : instant;
}

/** The recorded parts without repeats: a landing's type and description often have the same text. */
const toNotes = (parts: readonly (string | null | undefined)[]): string[] => [
  ...new Set(parts.map((part) => part ?? '').filter((part) => part !== '')),
];

const EXACT = { precision: 'minute', precisionName: null } as const;

function toLaunchEvent(launch: Launch | null): FlightEvent {
  return {
    key: 'launch',
    kind: 'launch',
    title: 'Launch',
    time: launch?.net ?? null,
    ...toDisplayPrecision(launch),
    place: joinRecorded([launch?.pad?.name, launch?.pad?.location?.name]),
    notes: toNotes([
      launch?.rocket?.configuration?.full_name ?? launch?.rocket?.configuration?.name,
      launch?.status?.name,
    ]),
  };
}

function toDockingEvents(event: DockingEvent, index: number): [FlightEvent, ...FlightEvent[]] {
  const place = toDockingPlace(event);
  const port = toDockingPort(event);
  const key = `${index} ${event.id ?? ''}`;
  const docking: FlightEvent = {
    key: `docking ${key}`,
    kind: 'docking',
    title: 'Docking',
    time: event.docking,
    ...EXACT,
    place,
    // Without a departure, the craft may still be docked, or nobody entered the departure.
    notes: toNotes([port, event.departure === null ? 'No departure recorded' : null]),
  };
  if (event.departure === null) return [docking];
  const departure: FlightEvent = {
    key: `departure ${key}`,
    kind: 'departure',
    title: 'Departure',
    time: event.departure,
    ...EXACT,
    place,
    notes: toNotes([port]),
  };
  return [docking, departure];
}

/** Dockings and departures by time. An event without a time stays next to its counterpart, or comes last. */
function toSortedDockingEvents(dockings: readonly DockingEvent[]): FlightEvent[] {
  const groups = dockings.flatMap((docking, index) => {
    const events = toDockingEvents(docking, index);
    const instants = events.map(({ time }) => toInstant(time)).filter((time) => time !== null);
    // Events with two known times are sorted separately, because a craft may be docked to two others at once.
    if (instants.length === 2)
      return events.map((one) => ({ at: toInstant(one.time), events: [one] }));
    return [{ at: instants[0] ?? null, events }];
  });
  return groups
    .toSorted((a, b) => {
      if (a.at === null || b.at === null) return Number(a.at === null) - Number(b.at === null);
      return a.at - b.at;
    })
    .flatMap(({ events }) => events);
}

function toLandingOutcome({ attempt, success }: Landing): string {
  if (attempt === false) return 'No landing was attempted';
  if (success === null) return 'Landing outcome not recorded';
  return success ? 'Landed successfully' : 'Landing failed';
}

function toEndEvent(flight: Flight): FlightEvent | null {
  const { mission_end, landing } = flight;
  // LL2 records no time for the landing itself.
  const end = { key: 'end', time: mission_end, ...toEndPrecision(flight) } as const;
  if (landing === null) {
    if (mission_end === null) return null;
    return { ...end, kind: 'mission-end', title: 'Mission end', place: null, notes: [] };
  }
  const isLanding = landing.attempt !== false;
  return {
    ...end,
    kind: isLanding ? 'landing' : 'mission-end',
    // LL2 also records landings for flights in progress, so a flight without an end time may not have ended.
    title: !isLanding ? 'Mission end' : mission_end === null ? 'Landing' : 'Landing, mission end',
    place: formatNameWithAbbrev(landing.landing_location),
    notes: toNotes([
      toLandingOutcome(landing),
      formatNameWithAbbrev(landing.type),
      landing.description,
    ]),
  };
}

/**
 * The events of a flight in order. The launch is always first and the end always last, whatever their times: when LL2
 * knows only the month of a launch, it records a day of that month, which may be after a docking. A flight without a
 * recorded mission end or landing has no end event, because it may be in progress.
 */
export function toFlightEvents(flight: Flight): FlightEvent[] {
  const dockings = flight.response_mode === 'detailed' ? (flight.docking_events ?? []) : [];
  const end = toEndEvent(flight);
  return [
    toLaunchEvent(flight.launch),
    ...toSortedDockingEvents(dockings),
    ...(end === null ? [] : [end]),
  ];
}
