import type { Facets, FacetValue } from '#catalogue/engine/results.ts';
import type { FacetName } from '#catalogue/query/facet-names.ts';
import { isKnownValue, toValueName } from '#wording/filter-text.ts';

/** `isAvailable`: choosing it gives at least one spacecraft, or it is chosen. */
export type FacetChoice = FacetValue & { isAvailable: boolean };

/**
 * What a facet's menu offers: the chosen values that the catalogue doesn't have, so that each chosen value can be
 * unchosen, then the values with spacecraft, then those without.
 */
export function toFacetChoices(
  facets: Facets,
  facet: FacetName,
  selected: readonly string[],
): FacetChoice[] {
  const unknown = selected
    .filter((token) => !isKnownValue(facets, facet, token))
    .map((token) => ({ token, name: toValueName(facets, facet, token), count: 0 }));
  const choices = [...unknown, ...facets[facet]].map((value) => ({
    ...value,
    isAvailable: value.count > 0 || selected.includes(value.token),
  }));
  return [
    ...choices.filter(({ isAvailable }) => isAvailable),
    ...choices.filter(({ isAvailable }) => !isAvailable),
  ];
}
