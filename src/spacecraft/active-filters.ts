import {
  type CatalogueQuery,
  isOpenRange,
  OPEN_RANGE,
  type Range,
  withFacetValue,
} from '#catalogue/catalogue-query.ts';
import { FACET_NAMES, type FacetName } from '#catalogue/facet-values.ts';
import type { Facets } from '#catalogue/source.ts';
import { formatNumber, truncate } from '#lib/format.ts';
import { FACETS } from '#spacecraft/labels.ts';

/** Something that narrows the list, in words, and the change that takes it away. */
export type ActiveFilter = { key: string; label: string; without: Partial<CatalogueQuery> };

/** What a token is called: by the data, or as far as the token itself tells. */
export function toValueName(facets: Facets, facet: FacetName, token: string): string {
  const known = facets[facet].find((value) => value.token === token);
  if (known !== undefined) return known.name;
  const name = token.startsWith('~') ? token.slice(1) : `no. ${token}`;
  return `${truncate(name, 40)} (not in this catalogue)`;
}

/** `2 to 5`, `2 or more`, `5 or fewer` */
export function formatRange({ min, max }: Range): string {
  if (max === null) return `${formatNumber(min ?? 0)} or more`;
  if (min === null) return `${formatNumber(max)} or fewer`;
  return min === max ? formatNumber(min) : `${formatNumber(min)} to ${formatNumber(max)}`;
}

/** Every filter in force, one for each chosen value. */
export function toActiveFilters(query: CatalogueQuery, facets: Facets): ActiveFilter[] {
  const { search, name, flights, days_in_space } = query;
  const chosen = FACET_NAMES.flatMap((facet) =>
    query.facets[facet].map((token) => ({
      key: `${facet} ${token}`,
      label: `${FACETS[facet].label}: ${toValueName(facets, facet, token)}`,
      without: { facets: withFacetValue(query.facets, facet, token, false) },
    })),
  );
  const others: (ActiveFilter | null)[] = [
    search.trim() === ''
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
