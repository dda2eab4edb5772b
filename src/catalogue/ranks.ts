/** A column of sort keys as small whole numbers: equal keys share a rank, ranks follow the keys' order. */
export type Ranks = { of: Uint32Array; distinct: number };

/** Ranks a column once, so that every later ordering by it costs one pass. Nulls rank as `distinct`. */
export function toRanks(keys: readonly (number | null)[]): Ranks {
  // Sorting the distinct keys alone: most craft share a few (most have flown once and never docked).
  const known = Float64Array.from(new Set(keys.filter((key) => key !== null))).toSorted();
  const distinct = known.length;
  const rankOfKey = new Map(Array.from(known, (key, rank) => [key, rank]));
  const of = new Uint32Array(keys.length);
  for (const [row, key] of keys.entries()) {
    of[row] = key === null ? distinct : (rankOfKey.get(key) ?? distinct);
  }
  return { of, distinct };
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
