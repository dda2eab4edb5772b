/**
 * What craft can be told apart by. The first four are filters of LL2's own, under its names;
 * the others can only be asked of a whole catalogue.
 */
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
] as const;
export type FacetName = (typeof FACET_NAMES)[number];

/** One thing for each facet. */
export function toFacetRecord<Thing>(make: (facet: FacetName) => Thing): Record<FacetName, Thing> {
  return {
    status: make('status'),
    spacecraft_config: make('spacecraft_config'),
    in_space: make('in_space'),
    is_placeholder: make('is_placeholder'),
    type: make('type'),
    agency: make('agency'),
    family: make('family'),
    license: make('license'),
    in_use: make('in_use'),
    human_rated: make('human_rated'),
  };
}
