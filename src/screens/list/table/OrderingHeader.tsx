import type { Header } from '@tanstack/react-table';
import { isSortField } from '#catalogue/query/sort-fields.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import type { features } from '#screens/list/table/columns.tsx';
import { toDirectionLabel } from '#wording/direction-labels.ts';
import { SORT_LABELS } from '#wording/labels.ts';

type OrderingHeaderProps = {
  header: Header<typeof features, Spacecraft>;
  /** The index of this column's key among those of shown columns; -1 for none. */
  position: number;
  /** Whether there are several; then each shows its position. */
  isMulti: boolean;
};

/** What a click on the header does. */
function toNextState(id: string, next: 'asc' | 'desc' | false): string {
  if (next === false || !isSortField(id)) return 'order by ID';
  return `order ${toDirectionLabel({ field: id, descending: next === 'desc' })}`;
}

/** A column header as a button, which sorts by the column in one direction, then the other, then not. */
export function OrderingHeader({ header, position, isMulti }: OrderingHeaderProps) {
  const { id } = header.column;
  const sorted = header.column.getIsSorted();
  const nextState = toNextState(id, header.column.getNextSortingOrder());
  return (
    <button
      type="button"
      className="group relative -mt-2.25 max-w-22 pt-2.25 align-bottom font-bold text-balance [text-align:inherit]"
      title={`Press to ${nextState}`}
      onClick={header.column.getToggleSortingHandler()}
    >
      {isSortField(id) ? SORT_LABELS[id] : id}
      <span className="sr-only">({nextState})</span>
      {isMulti && position !== -1 ? (
        <span className="figures font-normal">{` ${position + 1}`}</span>
      ) : null}
      {/* In the padding of the cell, so that a header ends where its figures end. */}
      <svg
        viewBox="0 0 8 16"
        className={`absolute bottom-0 left-full h-4 w-2 ${sorted === false ? 'hidden text-edge group-hover:block group-focus-visible:block' : 'text-alive'}`}
        fill="currentColor"
        aria-hidden="true"
      >
        {sorted === 'desc' ? null : <path d="M4 1l4 6H0z" />}
        {sorted === 'asc' ? null : <path d="M4 15l4-6H0z" />}
      </svg>
    </button>
  );
}
