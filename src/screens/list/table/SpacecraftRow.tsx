import type { Cell, Row } from '@tanstack/react-table';
import { memo, type ReactNode } from 'react';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import type { TableColumn } from '#paths/list.ts';
import { type features, alignmentOf, stickyClassOf } from '#screens/list/table/columns.tsx';

type SpacecraftRowProps = {
  row: Row<typeof features, Spacecraft>;
  columns: readonly TableColumn[];
  rowPadding: string;
};

/** A function and not a component, because a table has hundreds of cells and none has state. */
function renderCell(cell: Cell<typeof features, Spacecraft>): ReactNode {
  const { cell: content } = cell.column.columnDef;
  return typeof content === 'function' ? content(cell.getContext()) : content;
}

/** Compares the records, because the table creates new row objects for the same records. */
const isSame = (one: SpacecraftRowProps, other: SpacecraftRowProps) =>
  one.row.original === other.row.original &&
  one.columns === other.columns &&
  one.rowPadding === other.rowPadding;

/** One spacecraft, with its name as the row header. */
export const SpacecraftRow = memo(function SpacecraftRow({ row, rowPadding }: SpacecraftRowProps) {
  return (
    <tr className="break-inside-avoid bg-ground even:bg-raised">
      {row.getVisibleCells().map((cell) => {
        const { id } = cell.column;
        return id === 'name' ? (
          <th
            key={id}
            scope="row"
            className={`z-10 min-w-36 border-b border-hairline px-3 ${rowPadding} text-left text-body font-normal ${stickyClassOf(id)}`}
          >
            {renderCell(cell)}
          </th>
        ) : (
          <td
            key={id}
            className={`figures border-b border-hairline px-3 ${rowPadding} whitespace-nowrap print:px-1 print:whitespace-normal ${alignmentOf(id)}`}
          >
            {renderCell(cell)}
          </td>
        );
      })}
    </tr>
  );
}, isSame);
