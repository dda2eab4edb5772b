import type { Range } from '#catalogue/query/catalogue-query.ts';
import type { FacetName } from '#catalogue/query/facet-names.ts';
import type { Facets } from '#catalogue/engine/answers.ts';
import { formatNumber, truncate } from '#lib/format.ts';

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
