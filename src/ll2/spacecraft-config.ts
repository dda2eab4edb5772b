import * as v from 'valibot';
import { AgencySchema } from '#ll2/agency.ts';
import {
  url,
  count,
  duration,
  flag,
  id,
  instant,
  measure,
  NamedSchema,
  orNull,
  prose,
  text,
} from '#ll2/common.ts';
import { ImageSchema } from '#ll2/image.ts';
import { cachedSchema } from '#ll2/parse-cache.ts';

/** A line of designs (Soyuz, Dragon) that configurations belong to. */
export const SpacecraftFamilySchema = cachedSchema(
  v.looseObject({
    response_mode: text,
    id,
    name: text,
    description: prose,
    manufacturer: orNull(AgencySchema),
    parent: orNull(v.looseObject({ response_mode: text, id, name: text })),
    maiden_flight: instant,
  }),
);
export type SpacecraftFamily = v.InferOutput<typeof SpacecraftFamilySchema>;

const configNormal = {
  id,
  url,
  name: text,
  type: orNull(NamedSchema),
  agency: orNull(AgencySchema),
  family: orNull(v.array(SpacecraftFamilySchema)),
  in_use: flag,
  image: orNull(ImageSchema),
};

export const SpacecraftConfigNormalSchema = v.looseObject({
  response_mode: v.optional(v.picklist(['normal', 'list']), 'normal'),
  ...configNormal,
});
export type SpacecraftConfigNormal = v.InferOutput<typeof SpacecraftConfigNormalSchema>;

/** Heights and diameters in metres, payloads in kilograms. */
export const SpacecraftConfigDetailedSchema = v.looseObject({
  response_mode: v.literal('detailed'),
  ...configNormal,
  capability: prose,
  history: prose,
  details: prose,
  maiden_flight: instant,
  height: measure,
  diameter: measure,
  human_rated: flag,
  crew_capacity: count,
  payload_capacity: measure,
  payload_return_capacity: measure,
  flight_life: text,
  wiki_link: url,
  info_link: url,
  spacecraft_flown: count,
  total_launch_count: count,
  successful_launches: count,
  failed_launches: count,
  attempted_landings: count,
  successful_landings: count,
  failed_landings: count,
  fastest_turnaround: duration,
});
export type SpacecraftConfigDetailed = v.InferOutput<typeof SpacecraftConfigDetailedSchema>;

/** A design of spacecraft: Dragon C109 is one vehicle of the configuration Dragon 1. */
export const SpacecraftConfigSchema = cachedSchema(
  v.variant('response_mode', [SpacecraftConfigDetailedSchema, SpacecraftConfigNormalSchema]),
);
export type SpacecraftConfig = v.InferOutput<typeof SpacecraftConfigSchema>;
