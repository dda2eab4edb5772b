import type { Cell, Row } from '@tanstack/react-table';
import { memo, type ReactNode } from 'react';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import type { Density, TableColumn } from '#paths/list.ts';
import { type features, toCellClass, STICKY_NAME } from '#screens/list/table/columns.tsx';
import type { NameDetail } from '#screens/list/table/default-columns.ts';
import { NameCell, toNameId } from '#screens/list/table/NameCell.tsx';
import { InSpaceBadge } from '#spacecraft/InSpaceBadge.tsx';

type SpacecraftRowProps = {
  row: Row<typeof features, Spacecraft>;
  columns: readonly TableColumn[];
  /** The id of the column that the rows are ordered by. */
  ordered: string | null;
  density: Density;
  nameDetail: NameDetail;
};

const HEIGHTS: Record<Density, string> = {
  normal: 'h-12 md:h-11',
  compact: 'h-10 md:h-9',
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
  one.ordered === other.ordered &&
  one.density === other.density &&
  one.nameDetail === other.nameDetail;

/** One spacecraft, with its name as the row header. */
export const SpacecraftRow = memo(function SpacecraftRow({
  row,
  columns,
  ordered,
  density,
  nameDetail,
}: SpacecraftRowProps) {
  const { original } = row;
  // That a craft is in space says more than that it is active; unless the status itself is what the rows are about.
  const replacesStatus =
    original.in_space === true && ordered !== 'status' && !columns.includes('in_space');
  return (
    <tr className={`group break-inside-avoid bg-ground hover:bg-raised ${HEIGHTS[density]}`}>
      {row.getVisibleCells().map((cell) => {
        const { id } = cell.column;
        if (id === 'name') {
          return (
            <th
              key={id}
              scope="row"
              aria-labelledby={toNameId(original)}
              className={`z-10 border-b border-hairline py-1 pr-2 pl-15 text-left text-[0.875rem]/[1.2] font-normal [&_a:not(:hover,:focus-visible)]:no-underline sm:pl-13.5 md:pl-19 md:text-body/[1.2] ${STICKY_NAME}`}
            >
              <NameCell spacecraft={original} detail={nameDetail} />
            </th>
          );
        }
        return (
          <td
            key={id}
            className={`border-b border-hairline py-1 ${toCellClass(id)} ${id === ordered ? 'font-bold' : ''}`}
            title={
              id === 'status' && replacesStatus
                ? `Status: ${original.status?.name ?? 'not recorded'}`
                : undefined
            }
          >
            {id === 'status' && replacesStatus ? <InSpaceBadge in_space /> : renderCell(cell)}
          </td>
        );
      })}
    </tr>
  );
}, isSame);
