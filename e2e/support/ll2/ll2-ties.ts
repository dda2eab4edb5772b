import { toSortColumn } from '#catalogue/engine/sort-columns.ts';
import type { OrderingTerm } from '#ll2/ordering.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';

/**
 * Changes the order of ties on each turn, as a database without a tie-break may. It rotates them by a third of their
 * number, so that the pages of one crawl repeat and skip rows, and two consecutive turns differ.
 */
export function reorderTies(
  rows: readonly Spacecraft[],
  ordering: readonly OrderingTerm[],
  turn: number,
): Spacecraft[] {
  const columns = ordering.map(({ field }) => toSortColumn(field, rows).keys);
  const ties = Map.groupBy(rows, (_, row) => JSON.stringify(columns.map((keys) => keys[row])));
  return [...ties.values()].flatMap((tied) => {
    const start = (turn * (1 + Math.floor(tied.length / 3))) % tied.length;
    return [...tied.slice(start), ...tied.slice(0, start)];
  });
}
