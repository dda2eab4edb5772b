import type { Range } from '#catalogue/query/catalogue-query.ts';

/** Indexes of a histogram's bins, both included. */
export type Bins = { from: number; to: number };

/** The bins that contain a range's ends. `edges` are the bins' lower ends. */
export function toBins({ min, max }: Range, edges: readonly number[]): Bins {
  const binOf = (value: number) =>
    Math.max(
      0,
      edges.findLastIndex((edge) => edge <= value),
    );
  return { from: min === null ? 0 : binOf(min), to: max === null ? edges.length - 1 : binOf(max) };
}

/**
 * The range after its handles were moved to other bins. An end whose handle is in the same bin as before keeps its exact
 * value, which a link may have set between two edges. A range that starts at the first bin has no minimum; one that
 * ends at the last bin has no maximum.
 */
export function moveRange(range: Range, { from, to }: Bins, edges: readonly number[]): Range {
  const before = toBins(range, edges);
  const above = edges[to + 1];
  return {
    min: from === before.from ? range.min : from === 0 ? null : (edges[from] ?? null),
    max: to === before.to ? range.max : above === undefined ? null : above - 1,
  };
}
