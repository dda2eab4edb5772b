import { useSyncExternalStore } from 'react';
import { useNavigate } from 'react-router';
import type { Mode } from '#ll2/query.ts';
import { type Density, TABLE_COLUMNS, type TableColumn, toListPath } from '#paths/list.ts';
import {
  getRememberedTable,
  type RememberedTable,
  rememberTable,
  subscribeToTable,
} from '#spacecraft/remembered-table.ts';
import { useList, useShowList } from '#spacecraft/use-list.ts';

/** Columns that only `mode=detailed` has data for. */
const DETAILED_FROM = TABLE_COLUMNS.indexOf('in_use');

function usualColumns(mode: Mode): readonly TableColumn[] {
  return mode === 'detailed' ? TABLE_COLUMNS : TABLE_COLUMNS.slice(0, DETAILED_FROM);
}

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
  const navigate = useNavigate();
  const remembered = useSyncExternalStore(
    subscribeToTable,
    getRememberedTable,
    () => NOTHING_REMEMBERED,
  );
  const show = useShowList();
  function go(change: Partial<typeof list>) {
    const next = { ...list, ...change };
    show(next);
    void navigate(toListPath(next), { preventScrollReset: true });
  }
  return {
    columns: list.columns ?? remembered.columns ?? usualColumns(list.query.mode),
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
