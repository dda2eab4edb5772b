import { facetValuesOf } from '#catalogue/engine/facet-values.ts';
import type { FacetName } from '#catalogue/query/facet-names.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';

/** Craft that share a value of a facet. */
export type FacetGroup = {
  key: string;
  /** Null for craft of which the facet isn't recorded. */
  name: string | null;
  /** What to applyFilter in the facet to list these craft; nothing where no choice would. */
  tokens: readonly string[];
  spacecraft: readonly Spacecraft[];
};

const UNRECORDED = '';

/** The craft by their value of a facet that has one value at most, in the order values are met. */
export function groupByFacet(facet: FacetName, spacecraft: readonly Spacecraft[]): FacetGroup[] {
  const groups = new Map<string, FacetGroup & { spacecraft: Spacecraft[] }>();
  for (const one of spacecraft) {
    const [value] = facetValuesOf(facet, one);
    const key = value?.token ?? UNRECORDED;
    const group = groups.get(key);
    if (group !== undefined) {
      group.spacecraft.push(one);
    } else {
      const tokens = value === undefined ? [] : [value.token];
      groups.set(key, { key, name: value?.name ?? null, tokens, spacecraft: [one] });
    }
  }
  return [...groups.values()];
}

/**
 * The choice that lists the craft of several groups at once. None when one of them can't be chosen:
 * the list would be short of its craft.
 */
export function joinTokens(groups: readonly { tokens: readonly string[] }[]): readonly string[] {
  return groups.every(({ tokens }) => tokens.length > 0)
    ? groups.flatMap(({ tokens }) => tokens)
    : [];
}
