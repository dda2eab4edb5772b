import { CatalogueError } from '#catalogue/file/errors.ts';

/**
 * Records as a catalogue file holds them: a column of cells for each key that any record has. A cell is a text,
 * a number, true, false or null as it is; `[7]` for the object or list number 7 of `shared`; `[]` where a record
 * lacks the key. `shared` holds each once, with values that are cells and refer only to earlier entries.
 * `others` is a column of records that aren't objects, or are empty ones.
 */
export type PackedRecords = { shared?: unknown; columns?: unknown; others?: unknown };

const isList = (value: unknown): value is unknown[] => Array.isArray(value);
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const isMissing = (cell: unknown) => isList(cell) && cell.length === 0;

const damaged = (what: string) =>
  new CatalogueError('malformed', `The catalogue file is cut off or damaged (${what}).`);

const ORDINARY_PROPERTY = { configurable: true, enumerable: true, writable: true };

function set(record: Record<string, unknown>, key: string, value: unknown) {
  if (key !== '__proto__') record[key] = value;
  // Unlike an assignment this also defines a key `__proto__`. It is slower.
  else Object.defineProperty(record, key, { value, ...ORDINARY_PROPERTY });
}

/** Puts the objects that `shared` refers to in the place of the references. */
function toCellReader(shared: unknown): (cell: unknown) => unknown {
  const values: object[] = [];
  function read(cell: unknown): unknown {
    if (!isObject(cell)) return cell;
    const place = isList(cell) && cell.length === 1 ? cell[0] : null;
    // Only earlier entries can be found, so no value can contain itself.
    const value = typeof place === 'number' ? values[place] : undefined;
    if (value === undefined) throw damaged('a reference leads nowhere');
    return value;
  }
  if (!isList(shared)) throw damaged('shared');
  for (const value of shared) {
    if (!isObject(value)) throw damaged('shared');
    for (const key in value) {
      const cell = value[key];
      if (isObject(cell)) set(value, key, read(cell));
    }
    values.push(value);
  }
  return read;
}

/**
 * Unpacks the records; equal objects in them are the same object. They are made of the content's own objects, which
 * takes two thirds of the time that copies took. Throws CatalogueError (`malformed`).
 */
export function unpackRecords({ shared, columns, others }: PackedRecords): unknown[] {
  const read = toCellReader(shared);
  if (!isObject(columns)) throw damaged('columns');
  const named: [string, unknown][] = Object.entries(columns);
  const first = others ?? named[0]?.[1] ?? [];
  const count = isList(first) ? first.length : 0;
  const cellsOf = (cells: unknown, name: string) => {
    if (!isList(cells) || cells.length !== count) throw damaged(name);
    return cells;
  };
  const records = Array.from({ length: count }, (): Record<string, unknown> => ({}));
  for (const [key, column] of named) {
    for (const [row, cell] of cellsOf(column, key).entries()) {
      const record = records[row];
      if (record === undefined || isMissing(cell)) continue;
      set(record, key, read(cell));
    }
  }
  if (others === undefined) return records;
  return cellsOf(others, 'others').map((cell, row) =>
    isMissing(cell) ? records[row] : read(cell),
  );
}
