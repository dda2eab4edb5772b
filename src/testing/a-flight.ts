import * as v from 'valibot';
import {
  type CrewMember,
  CrewMemberSchema,
  type DockingEvent,
  DockingEventSchema,
  FlightDetailedSchema,
  type FlightDetailed,
  type FlightNormal,
  FlightNormalSchema,
  type Launch,
  LaunchSchema,
  type Landing,
  LandingSchema,
} from '#ll2/flight.ts';

// Synthetic flights: what isn't given is null, as if LL2 had not recorded it.

export function aFlight(given: Partial<FlightDetailed> = {}): FlightDetailed {
  return v.parse(FlightDetailedSchema, { id: 1, ...given, response_mode: 'detailed' });
}

/** The form that a craft's own record nests, without crew and dockings. */
export function aNormalFlight(given: Partial<FlightNormal> = {}): FlightNormal {
  return v.parse(FlightNormalSchema, { id: 1, ...given });
}

export function aLaunch(given: Partial<Launch> = {}): Launch {
  return v.parse(LaunchSchema, { id: 'synthetic-launch', name: 'Synthetic launch', ...given });
}

export function aLanding(given: Partial<Landing> = {}): Landing {
  return v.parse(LandingSchema, { id: 1, ...given });
}

export function aDocking(given: Partial<DockingEvent> = {}): DockingEvent {
  return v.parse(DockingEventSchema, { id: 1, ...given });
}

/** Someone in one of a flight's crews. The same id is the same person in each. */
export function aCrewMember(
  id: number,
  name: string,
  role = '',
  priority: number | null = null,
): CrewMember {
  return v.parse(CrewMemberSchema, {
    id,
    role: role === '' ? null : { id, role, priority },
    astronaut: { id, name },
  });
}
