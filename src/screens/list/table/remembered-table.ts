import * as v from 'valibot';
import { type Density, TABLE_COLUMNS, type TableColumn } from '#paths/list.ts';

/** How this device shows the table when the URL doesn't say. */
export type RememberedTable = { columns: readonly TableColumn[] | null; density: Density };

const STORAGE_KEY = 'table';
const NOTHING: RememberedTable = { columns: null, density: 'normal' };

const StoredSchema = v.object({
  columns: v.nullable(v.pipe(v.array(v.picklist(TABLE_COLUMNS)), v.includes('name'))),
  density: v.picklist(['normal', 'compact']),
});

const listeners = new Set<() => void>();
/** A choice that could not be stored holds for this page. */
let unstored: RememberedTable | null = null;
let last: { stored: string | null; table: RememberedTable } = { stored: null, table: NOTHING };

function read(stored: string | null): RememberedTable {
  if (stored === null) return NOTHING;
  try {
    const parsed = v.safeParse(StoredSchema, JSON.parse(stored));
    return parsed.success ? parsed.output : NOTHING;
  } catch {
    return NOTHING;
  }
}

/** What is remembered; the usual table when nothing is, or when storage is blocked or corrupt. */
export function getRememberedTable(): RememberedTable {
  if (unstored !== null) return unstored;
  let stored: string | null;
  try {
    stored = localStorage.getItem(STORAGE_KEY);
  } catch {
    return NOTHING;
  }
  if (stored !== last.stored) last = { stored, table: read(stored) };
  return last.table;
}

export function rememberTable(table: RememberedTable): void {
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify(table));
    unstored = null;
  } catch {
    unstored = table;
  }
  for (const listener of listeners) listener();
}

export function subscribeToTable(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}
