import { useSyncExternalStore } from 'react';
import type { Mode } from '#ll2/query.ts';
import { type Density, TABLE_COLUMNS, type TableColumn } from '#paths/list.ts';
import {
  getRememberedTable,
  type RememberedTable,
  rememberTable,
  subscribeToTable,
} from '#screens/list/table/remembered-table.ts';
import { useList, useGoToList } from '#url-state/use-list.ts';

/** Columns that only `mode=detailed` has data for. */
const DETAILED_FROM = TABLE_COLUMNS.indexOf('in_use');

const USUAL_COLUMNS: Record<Mode, readonly TableColumn[]> = {
  normal: TABLE_COLUMNS.slice(0, DETAILED_FROM),
  detailed: TABLE_COLUMNS,
};

const NOTHING_REMEMBERED: RememberedTable = { columns: null, density: 'normal' };

type TableLayout = {
  columns: readonly TableColumn[];
  density: Density;
  setColumns: (columns: readonly TableColumn[] | null) => void;
  setDensity: (density: Density) => void;
};

/**
 * Which columns the table has, and how close its rows stand: as the URL says, else as this device
 * remembers. A change is remembered; a URL that speaks of it changes too, or nothing would be seen.
 */
export function useTableLayout(): TableLayout {
  const { list } = useList();
  const remembered = useSyncExternalStore(
    subscribeToTable,
    getRememberedTable,
    () => NOTHING_REMEMBERED,
  );
  const goToList = useGoToList();
  function go(change: Partial<typeof list>) {
    goToList({ ...list, ...change }, { preventScrollReset: true });
  }
  return {
    columns: list.columns ?? remembered.columns ?? USUAL_COLUMNS[list.query.mode],
    density: list.density ?? remembered.density,
    setColumns(columns) {
      rememberTable({ ...remembered, columns });
      if (list.columns !== null) go({ columns });
    },
    setDensity(density) {
      rememberTable({ ...remembered, density });
      if (list.density !== null) go({ density });
    },
  };
}
