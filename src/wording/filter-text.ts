import type { Range } from '#catalogue/query/catalogue-query.ts';
import type { FacetName } from '#catalogue/query/facet-names.ts';
import type { Facets } from '#catalogue/engine/results.ts';
import { formatNumber, truncate } from '#lib/format.ts';

export function isKnownValue(facets: Facets, facet: FacetName, token: string): boolean {
  return facets[facet].some((value) => value.token === token);
}

/** The name or id in a token that the catalogue doesn't have. */
export function toUnknownName(token: string): string {
  return truncate(token.replace(/^~/, ''), 40);
}

/** The name of a facet's value. */
export function toValueName(facets: Facets, facet: FacetName, token: string): string {
  const known = facets[facet].find((value) => value.token === token);
  return known?.name ?? `${toUnknownName(token)} (not in this catalogue)`;
}

/** `2 to 5`, `2 or more`, `5 or fewer` */
export function formatRange({ min, max }: Range): string {
  if (max === null) return `${formatNumber(min ?? 0)} or more`;
  if (min === null) return `${formatNumber(max)} or fewer`;
  return min === max ? formatNumber(min) : `${formatNumber(min)} to ${formatNumber(max)}`;
}
