import { useMemo } from 'react';
import * as v from 'valibot';
import { createStoredValue } from '#lib/stored-value.ts';
import { type Density, TABLE_COLUMNS, type TableColumn } from '#paths/list.ts';
import {
  toDefaultColumns,
  toOrderedColumn,
  type TableWidth,
} from '#screens/list/table/default-columns.ts';
import { useTableWidth } from '#screens/list/table/use-table-width.ts';
import { useStoredValue } from '#ui/use-stored-value.ts';
import { useList, useGoToList } from '#url-state/use-list.ts';

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
  width: TableWidth;
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
  const width = useTableWidth();
  const { mode, ordering } = list.query;
  const ordered = toOrderedColumn(ordering)?.field ?? null;
  const chosen = list.columns ?? remembered.columns;
  // Memoized, because other columns make the table rebuild all rows.
  const columns = useMemo(
    () => chosen ?? toDefaultColumns(width, mode, ordered),
    [chosen, width, mode, ordered],
  );
  const goToList = useGoToList();
  function update(change: Partial<typeof list>) {
    goToList({ ...list, ...change }, { preventScrollReset: true });
  }
  return {
    width,
    columns,
    density: list.density ?? remembered.density,
    setColumns(chosenNow) {
      storedTable.set({ ...remembered, columns: chosenNow && [...chosenNow] });
      if (list.columns !== null) update({ columns: chosenNow });
    },
    setDensity(density) {
      storedTable.set({ ...remembered, density });
      if (list.density !== null) update({ density });
    },
  };
}
