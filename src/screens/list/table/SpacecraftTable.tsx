import { type SortingState, useTable } from '@tanstack/react-table';
import { useEffect, useMemo } from 'react';
import { type SortTerm, isSortField } from '#catalogue/query/sort-fields.ts';
import { TABLE_COLUMNS } from '#paths/list.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import { features, toHeaderClass, STICKY_NAME } from '#screens/list/table/columns.tsx';
import { toNameDetail, toOrderedColumn } from '#screens/list/table/default-columns.ts';
import { detailedColumns } from '#screens/list/table/detailed-columns.tsx';
import { OrderingHeader } from '#screens/list/table/OrderingHeader.tsx';
import { SpacecraftRow } from '#screens/list/table/SpacecraftRow.tsx';
import { useRows } from '#screens/list/table/use-rows.ts';
import { useTableLayout } from '#screens/list/table/use-table-layout.ts';
import { ScrollRegion } from '#ui/ScrollRegion.tsx';

// The query's `ordering` and TanStack Table's `sorting` are the same list of keys.

function toSorting(ordering: readonly SortTerm[]): SortingState {
  return ordering.map(({ field, descending }) => ({ id: field, desc: descending }));
}

function toOrdering(sorting: SortingState): SortTerm[] {
  return sorting.flatMap(({ id, desc }) =>
    isSortField(id) ? [{ field: id, descending: desc }] : [],
  );
}

/** Prints the page in landscape, for as long as it has a table. */
function usePaperAcross() {
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset['paper'] = 'across';
    return () => {
      delete dataset['paper'];
    };
  }, []);
}

type SpacecraftTableProps = {
  spacecraft: Spacecraft[];
  ordering: readonly SortTerm[];
  onOrderingChange: (ordering: SortTerm[]) => void;
};

/**
 * The spacecraft as a table in a scroll region. The headers of sortable columns are buttons; the ordered one is marked.
 */
export function SpacecraftTable({ spacecraft, ordering, onOrderingChange }: SpacecraftTableProps) {
  usePaperAcross();
  const { width, columns, density } = useTableLayout();
  const sorting = toSorting(ordering);
  // Memoized, because new objects would make the table rebuild all rows.
  const layout = useMemo(
    () => ({
      columnOrder: [...columns],
      columnVisibility: Object.fromEntries(
        TABLE_COLUMNS.map((column) => [column, columns.includes(column)]),
      ),
    }),
    [columns],
  );
  const table = useTable({
    features,
    columns: detailedColumns,
    data: useRows(spacecraft, columns),
    getRowId: (row) => String(row.id),
    manualSorting: true,
    state: {
      sorting,
      ...layout,
    },
    onSortingChange: (updater: SortingState | ((old: SortingState) => SortingState)) => {
      onOrderingChange(toOrdering(typeof updater === 'function' ? updater(sorting) : updater));
    },
  });
  const ordered = toOrderedColumn(ordering);
  const orderedId = ordered?.field ?? null;
  const ariaSort = ordered?.descending === true ? 'descending' : 'ascending';
  const shownKeys = ordering.map(({ field }) => field).filter((field) => columns.includes(field));
  const nameDetail = toNameDetail(width, columns);
  return (
    <div className="max-sm:-mx-4">
      <ScrollRegion
        label="Spacecraft table"
        className="relative max-h-[85vh] scroll-pt-12 scroll-pl-48 overflow-auto border-y border-edge md:scroll-pl-72 print:max-h-none print:overflow-visible"
      >
        <table className="w-full border-separate border-spacing-0 text-note/[1.3]">
          <caption className="sr-only">
            One spacecraft per row. Columns with a button can be sorted.
          </caption>
          <thead className="sticky top-0 z-20 print:static">
            {table.getHeaderGroups().map((group) => (
              <tr key={group.id} className="bg-ground">
                {group.headers.map((header) => {
                  const { id } = header.column;
                  const isOrdered = id === orderedId;
                  return (
                    <th
                      key={header.id}
                      scope="col"
                      aria-sort={isOrdered ? ariaSort : undefined}
                      className={`border-b ${isOrdered ? 'border-alive shadow-[inset_0_-1px_var(--color-alive)]' : 'border-edge'} ${toHeaderClass(id)} ${id === 'name' ? `border-r-hairline max-sm:pl-4 ${STICKY_NAME}` : ''}`}
                    >
                      {header.column.getCanSort() ? (
                        <OrderingHeader
                          header={header}
                          position={shownKeys.findIndex((key) => key === id)}
                          isMulti={shownKeys.length > 1}
                        />
                      ) : (
                        <table.FlexRender header={header} />
                      )}
                    </th>
                  );
                })}
              </tr>
            ))}
          </thead>
          <tbody>
            {table.getRowModel().rows.map((row) => (
              <SpacecraftRow
                key={row.id}
                row={row}
                columns={columns}
                ordered={orderedId}
                density={density}
                nameDetail={nameDetail}
              />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p className="pt-1.5 text-note text-quiet max-sm:px-4">
        Drawings: this project · — not recorded
      </p>
    </div>
  );
}
