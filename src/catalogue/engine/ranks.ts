import type { SortColumn } from '#catalogue/engine/sort-columns.ts';

/** A column of sort keys as small whole numbers: equal keys share a rank, ranks follow the keys' order. */
export type Ranks = { of: Uint32Array; distinct: number };

const inNaturalOrder = new Intl.Collator('en', { numeric: true });

function rankBy<Key>(keys: readonly (Key | null)[], sorted: readonly Key[]): Ranks {
  const rankOfKey = new Map(sorted.map((key, rank) => [key, rank]));
  const of = new Uint32Array(keys.length);
  for (const [row, key] of keys.entries()) {
    of[row] = key === null ? sorted.length : (rankOfKey.get(key) ?? sorted.length);
  }
  return { of, distinct: sorted.length };
}

/** Ranks a column once, so that every later ordering by it costs one pass. Nulls rank as `distinct`. */
export function toRanks(column: SortColumn): Ranks {
  // Sorting the distinct keys alone: most craft share a few (most have flown once and never docked).
  if (column.kind === 'figures') {
    const known = new Set(column.keys.filter((key) => key !== null));
    return rankBy(column.keys, Array.from(Float64Array.from(known).toSorted()));
  }
  const known = new Set(column.keys.filter((key) => key !== null));
  return rankBy(column.keys, [...known].toSorted(inNaturalOrder.compare));
}

/**
 * Rows in a new order: by rank, ties as they were. Nulls come last in both directions.
 * A counting sort, since ranks are dense: linear, where comparing would be n log n.
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
