import {
  type CatalogueQuery,
  isOpenRange,
  OPEN_RANGE,
  withFacetValue,
} from '#catalogue/query/catalogue-query.ts';
import { FACET_NAMES } from '#catalogue/query/facet-names.ts';
import { toSearchWords } from '#catalogue/query/search-words.ts';
import type { Facets } from '#catalogue/engine/results.ts';
import { truncate } from '#lib/format.ts';
import { formatRange, toValueName } from '#wording/filter-text.ts';
import { FACET_LABELS } from '#wording/facet-labels.ts';

/** A filter as text, and the change to the query that removes it. */
export type ActiveFilter = { key: string; label: string; without: Partial<CatalogueQuery> };

/** Every active filter; a facet has one for each chosen value. */
export function toActiveFilters(query: CatalogueQuery, facets: Facets): ActiveFilter[] {
  const { search, name, flights, days_in_space } = query;
  const chosen = FACET_NAMES.flatMap((facet) =>
    query.facets[facet].map((token) => ({
      key: `${facet} ${token}`,
      label: `${FACET_LABELS[facet].label}: ${toValueName(facets, facet, token)}`,
      without: { facets: withFacetValue(query.facets, facet, token, false) },
    })),
  );
  const others: (ActiveFilter | null)[] = [
    toSearchWords(search).length === 0
      ? null
      : { key: 'search', label: `Search: ${truncate(search, 40)}`, without: { search: '' } },
    name === ''
      ? null
      : { key: 'name', label: `Name: ${truncate(name, 40)}`, without: { name: '' } },
    isOpenRange(flights)
      ? null
      : {
          key: 'flights',
          label: `Flights: ${formatRange(flights)}`,
          without: { flights: OPEN_RANGE },
        },
    isOpenRange(days_in_space)
      ? null
      : {
          key: 'days',
          label: `Days in space: ${formatRange(days_in_space)}`,
          without: { days_in_space: OPEN_RANGE },
        },
  ];
  return [...others.filter((filter) => filter !== null), ...chosen];
}
