import { type FacetSelection, withFacetValue } from '#catalogue/query/catalogue-query.ts';
import type { FacetName } from '#catalogue/query/facet-names.ts';
import { fromFirstRow, type ListState, toListPath } from '#paths/list.ts';

/** Values of a facet that all craft of a mark have, and none of the view's other craft. */
export type FacetFilter = { facet: FacetName; tokens: readonly string[] };

/** In place of what the view had chosen in the facet: its craft have one of those values, the mark's these. */
function applyFilter(facets: FacetSelection, { facet, tokens }: FacetFilter): FacetSelection {
  const open: FacetSelection = { ...facets, [facet]: [] };
  return tokens.reduce((selection, token) => withFacetValue(selection, facet, token, true), open);
}

/** The list of the craft that a mark stands for; null when no choice would give just those. */
export function toFilteredListPath(
  list: ListState,
  ...filters: readonly FacetFilter[]
): string | null {
  if (filters.some(({ tokens }) => tokens.length === 0)) return null;
  const facets = filters.reduce(applyFilter, list.query.facets);
  return toListPath(fromFirstRow(list, { facets }));
}
