/** The first four are LL2's own filters, by its names. The others need the whole catalogue. */
export const FACET_NAMES = [
  'status',
  'spacecraft_config',
  'in_space',
  'is_placeholder',
  'type',
  'agency',
  'family',
  'license',
  'in_use',
  'human_rated',
  'country',
  'free_picture',
  'first_flight',
  'missing',
] as const;
export type FacetName = (typeof FACET_NAMES)[number];

export function toFacetRecord<Value>(
  toValue: (facet: FacetName) => Value,
): Record<FacetName, Value> {
  return {
    status: toValue('status'),
    spacecraft_config: toValue('spacecraft_config'),
    in_space: toValue('in_space'),
    is_placeholder: toValue('is_placeholder'),
    type: toValue('type'),
    agency: toValue('agency'),
    family: toValue('family'),
    license: toValue('license'),
    in_use: toValue('in_use'),
    human_rated: toValue('human_rated'),
    country: toValue('country'),
    free_picture: toValue('free_picture'),
    first_flight: toValue('first_flight'),
    missing: toValue('missing'),
  };
}
