import { type CatalogueQuery, isOpenRange, OPEN_RANGE } from '#catalogue/query/catalogue-query.ts';
import type { FacetName } from '#catalogue/query/facet-names.ts';
import type { MissingValue } from '#catalogue/query/missing-values.ts';

/** The value that each filter reads. The license's facet has a value for "Unknown" of its own. */
const READ_BY_FACET: Partial<Record<FacetName, MissingValue>> = {
  status: 'status',
  in_space: 'in_space',
  spacecraft_config: 'spacecraft_config',
  type: 'spacecraft_config',
  agency: 'spacecraft_config',
  family: 'spacecraft_config',
  country: 'spacecraft_config',
  in_use: 'spacecraft_config',
  human_rated: 'spacecraft_config',
  first_flight: 'first_flight',
};

/** A filter of a query, by the value that it reads. */
export type Unrecorded = {
  value: MissingValue;
  /** The query without the filter. */
  without: CatalogueQuery;
  /** The query for those craft that the filter leaves out because the value isn't recorded. */
  missing: CatalogueQuery;
};

const toMissing = (value: MissingValue, without: CatalogueQuery): Unrecorded => ({
  value,
  without,
  missing: { ...without, facets: { ...without.facets, missing: [value] } },
});

/** For each active filter that leaves out craft whose value isn't recorded: how to find these. */
export function toUnrecorded(query: CatalogueQuery): Unrecorded[] {
  const first = { ...query, offset: 0 };
  const ofFacets = Object.entries(READ_BY_FACET).flatMap(([facet, value]) => {
    const without = { ...first, facets: { ...query.facets, [facet]: [] } };
    return Object.entries(query.facets).some(
      ([name, tokens]) => name === facet && tokens.length > 0,
    )
      ? [toMissing(value, without)]
      : [];
  });
  return [
    ...(isOpenRange(query.flights)
      ? []
      : [toMissing('flights_count', { ...first, flights: OPEN_RANGE })]),
    ...(isOpenRange(query.days_in_space)
      ? []
      : [toMissing('time_in_space', { ...first, days_in_space: OPEN_RANGE })]),
    ...ofFacets,
  ];
}
