/** What `PackedRecords` says, before it is JSON. Its keys are a map's, so that `__proto__` is one like any other. */
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

/** Packs records that JSON can hold, whatever they are: `unpackRecords` gives them back. */
export function packRecords(records: readonly unknown[]): Packing {
  const shared: object[] = [];
  const places = new Map<string, number>();

  function toCell(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    const flat: object = Array.isArray(value)
      ? value.map(toCell)
      : Object.fromEntries(Object.entries(value).map(([key, one]) => [key, toCell(one)]));
    // What it holds is written as references by now, so its text is short and says all.
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
        // A key without a value is none in JSON.
        if (value !== undefined) column[row] = toCell(value);
      }
    }
  }
  return { shared, columns, others: records.every(isRow) ? null : others };
}
