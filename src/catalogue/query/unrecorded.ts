import { type CatalogueQuery, isOpenRange, OPEN_RANGE } from '#catalogue/query/catalogue-query.ts';
import { FACET_NAMES, type FacetName, toFacetRecord } from '#catalogue/query/facet-names.ts';
import { MISSING_VALUES, type MissingValue } from '#catalogue/query/missing-values.ts';

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
  free_picture: 'license',
};

/** The active filters that read one value. */
export type Unrecorded = {
  value: MissingValue;
  /** The query without these filters. */
  without: CatalogueQuery;
  /** The query for those craft that the filters leave out because the value isn't recorded. */
  missing: CatalogueQuery;
};

/** A query without the filters that read a value; the same query if none of its filters do. */
function withoutFiltersOf(value: MissingValue, query: CatalogueQuery): CatalogueQuery {
  const isRead = (facet: FacetName) =>
    READ_BY_FACET[facet] === value && query.facets[facet].length > 0;
  if (value === 'flights_count' && !isOpenRange(query.flights)) {
    return { ...query, flights: OPEN_RANGE };
  }
  if (value === 'time_in_space' && !isOpenRange(query.days_in_space)) {
    return { ...query, days_in_space: OPEN_RANGE };
  }
  // Together, since a craft without a configuration passes none of the filters that read it.
  return FACET_NAMES.some(isRead)
    ? { ...query, facets: toFacetRecord((name) => (isRead(name) ? [] : query.facets[name])) }
    : query;
}

/** For each value that active filters read: how to find the craft that they leave out because it isn't recorded. */
export function toUnrecorded(query: CatalogueQuery): Unrecorded[] {
  // Values of `missing` are joined by "or": a second one would find more craft, not fewer.
  if (query.facets.missing.length > 0) return [];
  const first = { ...query, offset: 0 };
  return MISSING_VALUES.flatMap((value) => {
    const without = withoutFiltersOf(value, first);
    if (without === first) return [];
    const missing = { ...without, facets: { ...without.facets, missing: [value] } };
    return [{ value, without, missing }];
  });
}
