import { type SortingState, useTable } from '@tanstack/react-table';
import { useMemo } from 'react';
import { type SortTerm, isSortField } from '#catalogue/query/sort-fields.ts';
import { TABLE_COLUMNS } from '#paths/list.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import { features, alignmentOf, stickyClassOf } from '#screens/list/table/columns.tsx';
import { detailedColumns } from '#screens/list/table/detailed-columns.tsx';
import { OrderingHeader } from '#screens/list/table/OrderingHeader.tsx';
import { SpacecraftRow } from '#screens/list/table/SpacecraftRow.tsx';
import { useTableLayout } from '#screens/list/table/use-table-layout.ts';
import { ScrollRegion } from '#ui/ScrollRegion.tsx';

// The query's `ordering` and TanStack Table's `sorting` are the same list of keys.

export function toSorting(ordering: readonly SortTerm[]): SortingState {
  return ordering.map(({ field, descending }) => ({ id: field, desc: descending }));
}

export function toOrdering(sorting: SortingState): SortTerm[] {
  return sorting.flatMap(({ id, desc }) =>
    isSortField(id) ? [{ field: id, descending: desc }] : [],
  );
}

type SpacecraftTableProps = {
  spacecraft: Spacecraft[];
  ordering: readonly SortTerm[];
  onOrderingChange: (ordering: SortTerm[]) => void;
};

const toAriaSort = { asc: 'ascending', desc: 'descending' } as const;

/** The spacecraft as a table in a scroll region. The headers of sortable columns are buttons. */
export function SpacecraftTable({ spacecraft, ordering, onOrderingChange }: SpacecraftTableProps) {
  const { columns, density } = useTableLayout();
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
    data: spacecraft,
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
  const first = sorting[0];
  const rowPadding = density === 'compact' ? 'py-0' : 'py-1.5';
  return (
    <ScrollRegion
      label="Spacecraft table"
      className="relative max-h-[85vh] scroll-pt-12 overflow-auto border-y border-edge print:max-h-none print:overflow-visible print:[page:across]"
    >
      <table className="w-full border-separate border-spacing-0 text-note">
        <caption className="sr-only">
          One spacecraft per row. Columns with a button can be sorted.
        </caption>
        <thead className="sticky top-0 z-20 print:static">
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id} className="bg-ground">
              {group.headers.map((header) => (
                <th
                  key={header.id}
                  scope="col"
                  aria-sort={
                    first?.id === header.column.id
                      ? toAriaSort[first.desc ? 'desc' : 'asc']
                      : undefined
                  }
                  className={`border-b border-edge px-3 py-2 align-middle whitespace-nowrap print:px-1 print:whitespace-normal ${alignmentOf(header.column.id)} ${stickyClassOf(header.column.id)}`}
                >
                  {header.column.getCanSort() ? (
                    <OrderingHeader
                      header={header}
                      position={sorting.findIndex(({ id }) => id === header.column.id)}
                      isMulti={sorting.length > 1}
                    />
                  ) : (
                    <table.FlexRender header={header} />
                  )}
                </th>
              ))}
            </tr>
          ))}
        </thead>
        <tbody>
          {table.getRowModel().rows.map((row) => (
            <SpacecraftRow key={row.id} row={row} columns={columns} rowPadding={rowPadding} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
