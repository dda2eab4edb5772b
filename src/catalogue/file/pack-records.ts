/** The content of `PackedRecords` before it becomes JSON. A map has its keys, so that `__proto__` needs no special case. */
export type Packing = {
  shared: object[];
  columns: Map<string, unknown[]>;
  /** Null when every record is an object with something in it. */
  others: unknown[] | null;
};

const MISSING: readonly unknown[] = [];

const isRow = (record: unknown): record is object =>
  typeof record === 'object' &&
  record !== null &&
  !Array.isArray(record) &&
  Object.keys(record).length > 0;

/** Packs any records that JSON can represent. `unpackRecords` is the inverse. */
export function packRecords(records: readonly unknown[]): Packing {
  const shared: object[] = [];
  const places = new Map<string, number>();

  function toCell(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    const flat: object = Array.isArray(value)
      ? value.map(toCell)
      : Object.fromEntries(Object.entries(value).map(([key, one]) => [key, toCell(one)]));
    // Its nested values are references already, so its text is short and identifies it.
    const text = JSON.stringify(flat);
    const place = places.get(text) ?? shared.push(flat) - 1;
    places.set(text, place);
    return [place];
  }

  const empty = () => Array.from(records, (): unknown => MISSING);
  const columns = new Map<string, unknown[]>();
  const others = empty();
  for (const [row, record] of records.entries()) {
    if (!isRow(record)) others[row] = toCell(record);
    else {
      for (const [key, value] of Object.entries(record)) {
        const column = columns.get(key) ?? empty();
        columns.set(key, column);
        // JSON omits keys whose value is undefined.
        if (value !== undefined) column[row] = toCell(value);
      }
    }
  }
  return { shared, columns, others: records.every(isRow) ? null : others };
}
