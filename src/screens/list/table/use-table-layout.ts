import * as v from 'valibot';
import { createStoredValue } from '#lib/stored-value.ts';
import type { Mode } from '#ll2/query.ts';
import { type Density, TABLE_COLUMNS, type TableColumn } from '#paths/list.ts';
import { useStoredValue } from '#ui/use-stored-value.ts';
import { useList, useGoToList } from '#url-state/use-list.ts';

/** The first of the columns that only `mode=detailed` has data for. */
const DETAILED_FROM = TABLE_COLUMNS.indexOf('in_use');

const DEFAULT_COLUMNS: Record<Mode, readonly TableColumn[]> = {
  normal: TABLE_COLUMNS.slice(0, DETAILED_FROM),
  detailed: TABLE_COLUMNS,
};

const TableSettingsSchema = v.object({
  columns: v.nullable(v.pipe(v.array(v.picklist(TABLE_COLUMNS)), v.includes('name'))),
  density: v.picklist(['normal', 'compact']),
});
type TableSettings = v.InferOutput<typeof TableSettingsSchema>;

/** The layout stored on this device, for URLs that don't set it. */
const storedTable = createStoredValue<TableSettings>(
  'table',
  (text) => v.parse(TableSettingsSchema, JSON.parse(text)),
  { columns: null, density: 'normal' },
);

type TableLayout = {
  columns: readonly TableColumn[];
  density: Density;
  setColumns: (columns: readonly TableColumn[] | null) => void;
  setDensity: (density: Density) => void;
};

/**
 * The table's columns and row density, from the URL or else from this device. A change is stored. If the URL has the
 * setting, the URL changes too, because it overrides the stored one.
 */
export function useTableLayout(): TableLayout {
  const { list } = useList();
  const remembered = useStoredValue(storedTable);
  const goToList = useGoToList();
  function update(change: Partial<typeof list>) {
    goToList({ ...list, ...change }, { preventScrollReset: true });
  }
  return {
    columns: list.columns ?? remembered.columns ?? DEFAULT_COLUMNS[list.query.mode],
    density: list.density ?? remembered.density,
    setColumns(columns) {
      storedTable.set({ ...remembered, columns: columns && [...columns] });
      if (list.columns !== null) update({ columns });
    },
    setDensity(density) {
      storedTable.set({ ...remembered, density });
      if (list.density !== null) update({ density });
    },
  };
}
