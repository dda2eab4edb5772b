import { inNaturalOrder } from '#lib/natural-order.ts';
import type { FacetName } from '#catalogue/query/facet-names.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import { joinTokens, groupByFacet } from '#screens/overview/group-by-facet.ts';
import type { Metric } from '#screens/overview/metrics.ts';

/** The total of a metric over the craft that share a facet value. */
export type FacetTotal = {
  key: string;
  name: string | null;
  tokens: readonly string[];
  /** Sum over the craft whose value is known. */
  total: number;
  known: number;
  count: number;
};

export type FacetTotals = {
  /** Largest first; ties by name. */
  shown: FacetTotal[];
  /** All further groups as one, and their number; null when there are none. */
  rest: { sum: FacetTotal; groups: number } | null;
  /** Groups whose total is not known. */
  unknown: FacetTotal[];
  /** Number of craft without a known value, in all groups. */
  unknownCraft: number;
};

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}

function byName(a: FacetTotal, b: FacetTotal): number {
  // Groups without a name come last.
  if (a.name === null || b.name === null) return Number(a.name === null) - Number(b.name === null);
  return inNaturalOrder(a.name, b.name);
}

/** A total of zero is known only when the value of every craft is known. */
const isKnown = ({ total, known, count }: FacetTotal) =>
  total > 0 || (known === count && count > 0);

/** Totals a metric by facet value. Unknown values add nothing and are counted separately. */
export function sumByFacet(
  facet: FacetName,
  metric: Metric,
  spacecraft: readonly Spacecraft[],
  maxRows: number,
): FacetTotals {
  const totals = groupByFacet(facet, spacecraft).map((group): FacetTotal => {
    const figures = group.spacecraft.map(metric).filter((figure) => figure !== null);
    const { key, name, tokens } = group;
    const count = group.spacecraft.length;
    return { key, name, tokens, total: sum(figures), known: figures.length, count };
  });
  const known = totals.filter(isKnown).toSorted((a, b) => b.total - a.total || byName(a, b));
  const others = known.slice(maxRows);
  return {
    shown: known.slice(0, maxRows),
    rest: others.length === 0 ? null : { sum: combineTotals(others), groups: others.length },
    unknown: totals.filter((total) => !isKnown(total)).toSorted(byName),
    unknownCraft: sum(totals.map((group) => group.count - group.known)),
  };
}

function combineTotals(others: readonly FacetTotal[]): FacetTotal {
  return {
    key: 'rest',
    name: null,
    tokens: joinTokens(others),
    total: sum(others.map(({ total }) => total)),
    known: sum(others.map(({ known }) => known)),
    count: sum(others.map(({ count }) => count)),
  };
}
