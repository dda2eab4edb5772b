import type { Cell, Row } from '@tanstack/react-table';
import { memo, type ReactNode } from 'react';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import type { TableColumn } from '#paths/list.ts';
import { type features, sideOf, stickyOf } from '#screens/list/table/columns.tsx';

type SpacecraftRowProps = {
  row: Row<typeof features, Spacecraft>;
  columns: readonly TableColumn[];
  rowPadding: string;
};

/** As a call, and not as a component: a table has hundreds of cells, of which none keeps a state of its own. */
function drawCell(cell: Cell<typeof features, Spacecraft>): ReactNode {
  const { cell: drawn } = cell.column.columnDef;
  return typeof drawn === 'function' ? drawn(cell.getContext()) : drawn;
}

/** Of the same record, whatever row the table has made of it. */
const isSame = (one: SpacecraftRowProps, other: SpacecraftRowProps) =>
  one.row.original === other.row.original &&
  one.columns === other.columns &&
  one.rowPadding === other.rowPadding;

/** One craft across the table, its name at the head. */
export const SpacecraftRow = memo(function SpacecraftRow({ row, rowPadding }: SpacecraftRowProps) {
  return (
    <tr className="break-inside-avoid bg-ground even:bg-raised">
      {row.getVisibleCells().map((cell) => {
        const { id } = cell.column;
        return id === 'name' ? (
          <th
            key={id}
            scope="row"
            className={`z-10 min-w-36 border-b border-hairline px-3 ${rowPadding} text-left text-body font-normal ${stickyOf(id)}`}
          >
            {drawCell(cell)}
          </th>
        ) : (
          <td
            key={id}
            className={`figures border-b border-hairline px-3 ${rowPadding} whitespace-nowrap print:px-1 print:whitespace-normal ${sideOf(id)}`}
          >
            {drawCell(cell)}
          </td>
        );
      })}
    </tr>
  );
}, isSame);
