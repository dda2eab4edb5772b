import type { DockingEvent } from '#ll2/flight.ts';
import { joinRecorded } from '#screens/detail/flights/flight-labels.ts';

/**
 * What a craft docked to: a station, else the craft or payload that has the port, else the flight of
 * one, which LL2 names by its id alone. Null when none is recorded.
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

/** Where on its target it docked. */
export function toDockingPort({ docking_location }: DockingEvent): string | null {
  return joinRecorded([docking_location?.name]);
}

const describeTarget = (
  what: string,
  target: { id: number | null; name?: string | null } | null,
) => {
  if (target === null) return [];
  const id = target.id === null ? 'no ID' : `ID ${target.id}`;
  return [`${what}: ${target.name ?? 'not named'} (${id})`];
};

/** Every target that is recorded, with its id. */
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
