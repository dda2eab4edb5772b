import type { FacetName } from '#catalogue/query/facet-names.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import { joinTokens, toGroups } from '#screens/overview/groups.ts';
import type { Measure } from '#screens/overview/measures.ts';

/** A figure of craft that share a value of a facet, added up. */
export type Sum = {
  key: string;
  name: string | null;
  tokens: readonly string[];
  /** Of the craft of which it is known. */
  total: number;
  known: number;
  count: number;
};

export type Sums = {
  /** The largest first; among equal ones in order of name. */
  shown: Sum[];
  /** All groups behind those as one, and how many they are. */
  rest: { sum: Sum; groups: number } | null;
  /** Groups of which nothing is known. */
  unknown: Sum[];
  /** Craft of which the figure isn't known, in any group. */
  unknownCraft: number;
};

const inNaturalOrder = new Intl.Collator('en', { numeric: true });

function add(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0);
}

function byName(a: Sum, b: Sum): number {
  // What has no name comes last.
  if (a.name === null || b.name === null) return Number(a.name === null) - Number(b.name === null);
  return inNaturalOrder.compare(a.name, b.name);
}

/** A zero that is only part of the craft's says nothing of the whole. */
const isKnown = ({ total, known, count }: Sum) => total > 0 || (known === count && count > 0);

/** A figure added up by the value of a facet. What isn't known adds nothing, and is counted apart. */
export function toSums(
  facet: FacetName,
  measure: Measure,
  spacecraft: readonly Spacecraft[],
  most: number,
): Sums {
  const sums = toGroups(facet, spacecraft).map((group): Sum => {
    const figures = group.spacecraft.map(measure).filter((figure) => figure !== null);
    const { key, name, tokens } = group;
    const count = group.spacecraft.length;
    return { key, name, tokens, total: add(figures), known: figures.length, count };
  });
  const known = sums.filter(isKnown).toSorted((a, b) => b.total - a.total || byName(a, b));
  const others = known.slice(most);
  return {
    shown: known.slice(0, most),
    rest: others.length === 0 ? null : { sum: toRest(others), groups: others.length },
    unknown: sums.filter((sum) => !isKnown(sum)).toSorted(byName),
    unknownCraft: add(sums.map((sum) => sum.count - sum.known)),
  };
}

function toRest(others: readonly Sum[]): Sum {
  return {
    key: 'rest',
    name: null,
    tokens: joinTokens(others),
    total: add(others.map(({ total }) => total)),
    known: add(others.map(({ known }) => known)),
    count: add(others.map(({ count }) => count)),
  };
}
