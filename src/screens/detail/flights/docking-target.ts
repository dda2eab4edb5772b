import type { DockingEvent } from '#ll2/flight.ts';
import { toWords } from '#screens/detail/flights/flight-words.ts';

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
  return toWords([docking_location?.name]);
}

const withId = (what: string, target: { id: number | null; name?: string | null } | null) => {
  if (target === null) return [];
  const id = target.id === null ? 'no ID' : `ID ${target.id}`;
  return [`${what}: ${target.name ?? 'not named'} (${id})`];
};

/** Every target that is recorded, with its id. */
export function toDockingTargets(event: DockingEvent): string | null {
  const { docking_location } = event;
  const targets = [
    withId('Port', docking_location),
    withId('Station', event.space_station_target),
    withId('Station of the port', docking_location?.spacestation ?? null),
    withId('Spacecraft of the port', docking_location?.spacecraft ?? null),
    withId('Payload of the port', docking_location?.payload ?? null),
    withId('Spacecraft flight', event.flight_vehicle_target),
    withId('Payload flight', event.payload_flight_target),
  ].flat();
  return targets.length === 0 ? null : targets.join('; ');
}
