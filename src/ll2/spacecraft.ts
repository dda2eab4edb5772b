import * as v from 'valibot';
import {
  url,
  count,
  duration,
  flag,
  IdSchema,
  NamedSchema,
  orNull,
  prose,
  text,
  TextSchema,
} from '#ll2/common.ts';
import { FlightSchema } from '#ll2/flight.ts';
import { ImageSchema } from '#ll2/image.ts';
import { SpacecraftConfigSchema } from '#ll2/spacecraft-config.ts';

// An id and a name are all that a record needs to be shown; everything else may be missing.
const spacecraftNormal = {
  id: IdSchema,
  url,
  name: TextSchema,
  serial_number: text,
  is_placeholder: flag,
  image: orNull(ImageSchema),
  in_space: flag,
  time_in_space: duration,
  time_docked: duration,
  flights_count: count,
  mission_ends_count: count,
  status: orNull(NamedSchema),
  description: prose,
  spacecraft_config: orNull(SpacecraftConfigSchema),
  fastest_turnaround: duration,
};

export const SpacecraftNormalSchema = v.looseObject({
  response_mode: v.optional(v.picklist(['normal', 'list']), 'normal'),
  ...spacecraftNormal,
});
export type SpacecraftNormal = v.InferOutput<typeof SpacecraftNormalSchema>;

export const SpacecraftDetailedSchema = v.looseObject({
  response_mode: v.literal('detailed'),
  ...spacecraftNormal,
  flights: orNull(v.array(FlightSchema)),
});
export type SpacecraftDetailed = v.InferOutput<typeof SpacecraftDetailedSchema>;

/** One vehicle in `/spacecraft/`. Unknown keys are kept; `records.ts` repairs invalid records. */
export const SpacecraftSchema = v.variant('response_mode', [
  SpacecraftDetailedSchema,
  SpacecraftNormalSchema,
]);
export type Spacecraft = v.InferOutput<typeof SpacecraftSchema>;
