import { inNaturalOrder } from '#lib/natural-order.ts';
import type { SortColumn } from '#catalogue/engine/sort-columns.ts';

/** A column of sort keys as ranks from 0, in the keys' order. Equal keys have equal ranks. */
export type Ranks = { of: Uint32Array; distinct: number };

function rankBy<Key>(keys: readonly (Key | null)[], sorted: readonly Key[]): Ranks {
  const rankOfKey = new Map(sorted.map((key, rank) => [key, rank]));
  const of = new Uint32Array(keys.length);
  for (const [row, key] of keys.entries()) {
    of[row] = key === null ? sorted.length : (rankOfKey.get(key) ?? sorted.length);
  }
  return { of, distinct: sorted.length };
}

/** Ranks a column once; each later sort by it is one pass. Nulls have the rank `distinct`. */
export function toRanks(column: SortColumn): Ranks {
  // Sorts only distinct keys, which are few: most craft have flown once and never docked.
  if (column.kind === 'figures') {
    const known = new Set(column.keys.filter((key) => key !== null));
    return rankBy(column.keys, Array.from(Float64Array.from(known).toSorted()));
  }
  const known = new Set(column.keys.filter((key) => key !== null));
  return rankBy(column.keys, [...known].toSorted(inNaturalOrder));
}

/**
 * Sorts rows by rank, stably. Nulls are last in both directions.
 * It is a counting sort, linear in the rows, which is possible since ranks have no gaps.
 */
export function sortByRank(rows: Uint32Array, ranks: Ranks, descending: boolean): Uint32Array {
  const { of, distinct } = ranks;
  const bucketOf = (row: number) => {
    const rank = of[row] ?? distinct;
    return descending && rank !== distinct ? distinct - 1 - rank : rank;
  };
  const starts = new Uint32Array(distinct + 2);
  for (const row of rows) {
    const after = bucketOf(row) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
  }
  for (let bucket = 1; bucket < starts.length; bucket++) {
    starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
  }
  const sorted = new Uint32Array(rows.length);
  for (const row of rows) {
    const bucket = bucketOf(row);
    const place = starts[bucket] ?? 0;
    sorted[place] = row;
    starts[bucket] = place + 1;
  }
  return sorted;
}
