import * as v from 'valibot';
import { AgencySchema } from '#ll2/agency.ts';
import {
  AbbreviatedSchema,
  url,
  count,
  duration,
  flag,
  id,
  instant,
  NamedSchema,
  orNull,
  prose,
  text,
} from '#ll2/common.ts';
import { ImageSchema } from '#ll2/image.ts';
import { cachedSchema } from '#ll2/parse-cache.ts';

const RocketSchema = cachedSchema(
  v.looseObject({ configuration: orNull(v.looseObject({ name: text, full_name: text })) }),
);
const PadSchema = cachedSchema(
  v.looseObject({ name: text, location: orNull(v.looseObject({ name: text })) }),
);

/** Launch ids are UUIDs, unlike every other id. */
export const LaunchSchema = v.looseObject({
  id: text,
  url,
  name: text,
  slug: text,
  status: orNull(AbbreviatedSchema),
  net: instant,
  net_precision: orNull(AbbreviatedSchema),
  window_start: instant,
  window_end: instant,
  image: orNull(ImageSchema),
  launch_service_provider: orNull(AgencySchema),
  rocket: orNull(RocketSchema),
  mission: orNull(
    v.looseObject({ name: text, description: prose, type: text, orbit: orNull(AbbreviatedSchema) }),
  ),
  pad: orNull(PadSchema),
});
export type Launch = v.InferOutput<typeof LaunchSchema>;

export const LandingSchema = v.looseObject({
  id,
  attempt: flag,
  success: flag,
  description: prose,
  landing_location: orNull(AbbreviatedSchema),
  type: orNull(AbbreviatedSchema),
});
export type Landing = v.InferOutput<typeof LandingSchema>;

const flightNormal = {
  id,
  url,
  destination: text,
  mission_end: instant,
  // The same craft that the flight is nested in.
  spacecraft: orNull(v.looseObject({ id, name: text })),
  launch: orNull(LaunchSchema),
  landing: orNull(LandingSchema),
  duration,
  turn_around_time: duration,
};

export const FlightNormalSchema = v.looseObject({
  response_mode: v.optional(v.picklist(['normal', 'list']), 'normal'),
  ...flightNormal,
});
export type FlightNormal = v.InferOutput<typeof FlightNormalSchema>;

const RoleSchema = cachedSchema(v.looseObject({ id, role: text, priority: count }));

export const CrewMemberSchema = v.looseObject({
  id,
  role: orNull(RoleSchema),
  astronaut: orNull(NamedSchema),
});
export type CrewMember = v.InferOutput<typeof CrewMemberSchema>;

export const DockingEventSchema = v.looseObject({
  id,
  docking: instant,
  departure: instant,
  docking_location: orNull(
    v.looseObject({
      id,
      name: text,
      spacestation: orNull(NamedSchema),
      spacecraft: orNull(NamedSchema),
      payload: orNull(NamedSchema),
    }),
  ),
  space_station_target: orNull(NamedSchema),
  flight_vehicle_target: orNull(v.looseObject({ id })),
  payload_flight_target: orNull(v.looseObject({ id })),
});
export type DockingEvent = v.InferOutput<typeof DockingEventSchema>;

const crew = orNull(v.array(CrewMemberSchema));

/** Only `/spacecraft_flights/?mode=detailed` has crews and dockings. */
export const FlightDetailedSchema = v.looseObject({
  response_mode: v.literal('detailed'),
  ...flightNormal,
  launch_crew: crew,
  onboard_crew: crew,
  landing_crew: crew,
  docking_events: orNull(v.array(DockingEventSchema)),
});
export type FlightDetailed = v.InferOutput<typeof FlightDetailedSchema>;

export const FlightSchema = v.variant('response_mode', [FlightDetailedSchema, FlightNormalSchema]);
export type Flight = v.InferOutput<typeof FlightSchema>;
