import { toSortColumn } from '#catalogue/engine/sort-columns.ts';
import type { OrderingTerm } from '#ll2/ordering.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';

/**
 * Ties in another order on each turn, as a database without a tie-break may give them. Moved by a
 * third of their number, so that pages of one crawl repeat and skip rows, and no two turns in a row
 * are alike.
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
