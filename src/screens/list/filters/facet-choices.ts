import type { Facets, FacetValue } from '#catalogue/engine/results.ts';
import type { FacetName } from '#catalogue/query/facet-names.ts';
import { formatNumber } from '#lib/format.ts';
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

/** The chosen values and the most common of the others, `most` together, in the facet's order. */
export function toMostUsed(
  choices: readonly FacetChoice[],
  selected: readonly string[],
  most: number,
): readonly FacetChoice[] {
  if (choices.length <= most) return choices;
  const isChosen = ({ token }: FacetChoice) => selected.includes(token);
  const kept = new Set(
    choices
      .toSorted((a, b) => Number(isChosen(b)) - Number(isChosen(a)) || b.count - a.count)
      .slice(0, Math.max(most, selected.length)),
  );
  return choices.filter((choice) => kept.has(choice));
}

/** Facets of which every craft has a value, or may have none. */
const WHOLE: ReadonlySet<FacetName> = new Set(['missing', 'is_placeholder']);

/** `Recorded for 66 of 561.` for a facet that is known of fewer than half of the `count` craft of the list, or null. */
export function toKnownNote(
  facets: Facets,
  facet: FacetName,
  selected: readonly string[],
  count: number,
): string | null {
  // With a value chosen, the list has only craft that have one.
  if (selected.length > 0 || WHOLE.has(facet)) return null;
  const known = facets[facet]
    .filter(({ name }) => name !== 'Unknown')
    .reduce((sum, value) => sum + value.count, 0);
  return toFewNote(known, count);
}

/** `Recorded for 66 of 561.` if that is fewer than half, or null. */
export function toFewNote(known: number, count: number): string | null {
  return known * 2 < count
    ? `Recorded for ${formatNumber(known)} of ${formatNumber(count)}.`
    : null;
}
