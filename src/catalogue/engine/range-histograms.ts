import type { RangeHistogram } from '#catalogue/engine/results.ts';

/** Up to here every whole value has a bin of its own. */
const LAST_SINGLE = 20;
const STEPS = [1, 2, 5];

/**
 * Lower edges of bins: each whole number while there are few, else 0, 1, 2, 5, 10, 20, 50 …, since most craft spend
 * days in space and a few spend years.
 */
function toEdges(max: number): number[] {
  if (max <= LAST_SINGLE) return Array.from({ length: max + 1 }, (_, value) => value);
  const edges = [0];
  for (let power = 1; power <= max; power *= 10) {
    edges.push(...STEPS.map((step) => step * power).filter((edge) => edge <= max));
  }
  return edges;
}

/** Counts the known values per bin. */
export function toHistogram(
  all: readonly (number | null)[],
  isCounted: (row: number) => boolean,
): RangeHistogram {
  const edges = toEdges(all.reduce<number>((most, value) => Math.max(most, value ?? 0), 0));
  const bins = edges.map(() => 0);
  for (const [row, value] of all.entries()) {
    if (value === null || value < 0 || !isCounted(row)) continue;
    const bin = edges.findLastIndex((edge) => edge <= value);
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  return { edges, bins };
}
