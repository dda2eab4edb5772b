import { type FacetSelection, withFacetValue } from '#catalogue/query/catalogue-query.ts';
import type { FacetName } from '#catalogue/query/facet-names.ts';
import { fromFirstRow, type ListState, toListPath } from '#paths/list.ts';

/** The facet values that select exactly the craft of a chart mark within the view. */
export type FacetFilter = { facet: FacetName; tokens: readonly string[] };

/** Replaces the view's filter on the facet with the mark's values, which are a subset of it. */
function applyFilter(facets: FacetSelection, { facet, tokens }: FacetFilter): FacetSelection {
  const open: FacetSelection = { ...facets, [facet]: [] };
  return tokens.reduce((selection, token) => withFacetValue(selection, facet, token, true), open);
}

/** The path of the list with just the craft of a chart mark; null when no filter selects exactly those. */
export function toFilteredListPath(
  list: ListState,
  ...filters: readonly FacetFilter[]
): string | null {
  if (filters.some(({ tokens }) => tokens.length === 0)) return null;
  const facets = filters.reduce(applyFilter, list.query.facets);
  return toListPath(fromFirstRow(list, { facets }));
}
