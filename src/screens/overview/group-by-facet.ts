import { facetValuesOf } from '#catalogue/engine/facet-values.ts';
import type { FacetName } from '#catalogue/query/facet-names.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';

/** Craft that share a facet value. */
export type FacetGroup = {
  key: string;
  /** Null for craft whose facet value is not recorded. */
  name: string | null;
  /** The filter values that select these craft; empty when no filter does. */
  tokens: readonly string[];
  spacecraft: readonly Spacecraft[];
};

const UNRECORDED = '';

/** Groups craft by a facet with at most one value per craft, in order of first appearance. */
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
 * The filter values that select several groups at once. Empty when one group has none, because the list would not
 * include its craft.
 */
export function joinTokens(groups: readonly { tokens: readonly string[] }[]): readonly string[] {
  return groups.every(({ tokens }) => tokens.length > 0)
    ? groups.flatMap(({ tokens }) => tokens)
    : [];
}
