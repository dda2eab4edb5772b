import * as v from 'valibot';
import { url, count, flag, id, NamedSchema, orNull, prose, text } from '#ll2/common.ts';
import { ImageSchema } from '#ll2/image.ts';
import { cachedSchema } from '#ll2/parse-cache.ts';

const agencyMini = { id, url, name: text, abbrev: text, type: orNull(NamedSchema) };

/** The form nested in lists (`response_mode: "list"`). */
export const AgencyMiniSchema = cachedSchema(
  v.looseObject({
    response_mode: v.optional(v.literal('list'), 'list'),
    ...agencyMini,
  }),
);
export type AgencyMini = v.InferOutput<typeof AgencyMiniSchema>;

const CountrySchema = cachedSchema(
  v.looseObject({
    id,
    name: text,
    alpha_2_code: text,
    alpha_3_code: text,
    nationality_name: text,
  }),
);
export type Country = v.InferOutput<typeof CountrySchema>;

/** The form nested in a detailed configuration. */
export const AgencyNormalSchema = v.looseObject({
  response_mode: v.literal('normal'),
  ...agencyMini,
  featured: flag,
  country: orNull(v.array(CountrySchema)),
  description: prose,
  administrator: text,
  founding_year: count,
  launchers: prose,
  spacecraft: prose,
  parent: text,
  image: orNull(ImageSchema),
  logo: orNull(ImageSchema),
  social_logo: orNull(ImageSchema),
});
export type AgencyNormal = v.InferOutput<typeof AgencyNormalSchema>;

export const AgencySchema = cachedSchema(
  v.variant('response_mode', [AgencyNormalSchema, AgencyMiniSchema]),
);
export type Agency = v.InferOutput<typeof AgencySchema>;
