import type { DockingEvent } from '#ll2/flight.ts';
import { joinRecorded } from '#spacecraft/flight-labels.ts';

/**
 * What a craft docked to: the station, else the craft or payload of the port, else the flight of the target, of which
 * LL2 records only the id. Null when none is recorded.
 */
export function toDockingPlace(event: DockingEvent): string | null {
  const { space_station_target, docking_location, flight_vehicle_target, payload_flight_target } =
    event;
  const named =
    space_station_target?.name ??
    docking_location?.spacestation?.name ??
    docking_location?.spacecraft?.name ??
    docking_location?.payload?.name;
  if (named !== null && named !== undefined && named !== '') return named;
  if (flight_vehicle_target !== null) {
    return `another spacecraft (flight ${flight_vehicle_target.id ?? 'without an id'})`;
  }
  if (payload_flight_target !== null) {
    return `a payload (payload flight ${payload_flight_target.id ?? 'without an id'})`;
  }
  return null;
}

/** The name of the port it docked to; null when not recorded. */
export function toDockingPort({ docking_location }: DockingEvent): string | null {
  return joinRecorded([docking_location?.name]);
}

const describeTarget = (
  label: string,
  target: { id: number | null; name?: string | null } | null,
) => {
  if (target === null) return [];
  const id = target.id === null ? 'no ID' : `ID ${target.id}`;
  return [`${label}: ${target.name ?? 'not named'} (${id})`];
};

/** Every recorded target with its id; null when there is none. */
export function describeDockingTargets(event: DockingEvent): string | null {
  const { docking_location } = event;
  const targets = [
    describeTarget('Port', docking_location),
    describeTarget('Station', event.space_station_target),
    describeTarget('Station of the port', docking_location?.spacestation ?? null),
    describeTarget('Spacecraft of the port', docking_location?.spacecraft ?? null),
    describeTarget('Payload of the port', docking_location?.payload ?? null),
    describeTarget('Spacecraft flight', event.flight_vehicle_target),
    describeTarget('Payload flight', event.payload_flight_target),
  ].flat();
  return targets.length === 0 ? null : targets.join('; ');
}
