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

// Synthetic flights. Fields that aren't given are null, as if LL2 had not recorded them.

export function aFlight(given: Partial<FlightDetailed> = {}): FlightDetailed {
  return v.parse(FlightDetailedSchema, { id: 1, ...given, response_mode: 'detailed' });
}

/** A flight in normal mode, as nested in a craft's record: without crew and dockings. */
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

/** A member of one of a flight's crews. The id identifies the person across crews. */
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
