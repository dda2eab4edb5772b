import type { SortTerm } from '#catalogue/query/sort-fields.ts';
import { fromFirstRow } from '#paths/list.ts';
import { OrderingControl } from '#screens/list/OrderingControl.tsx';
import { closeMenu } from '#ui/close-menu.ts';
import { DisclosureMenu } from '#ui/DisclosureMenu.tsx';
import { ListLink } from '#url-state/ListLink.tsx';
import { useList } from '#url-state/use-list.ts';
import { toOrderTerm } from '#wording/order-phrases.ts';

/** The orders that most visitors want, one click each. */
const USUAL: readonly (readonly SortTerm[])[] = [
  [
    { field: 'in_space', descending: true },
    { field: 'time_in_space', descending: true },
  ],
  [{ field: 'time_in_space', descending: true }],
  [{ field: 'flights_count', descending: true }],
  [{ field: 'time_docked', descending: true }],
  [{ field: 'fastest_turnaround', descending: false }],
  [{ field: 'first_launch', descending: true }],
  [{ field: 'height', descending: true }],
  [{ field: 'name', descending: false }],
  [],
];

/** `in space first, then longest in space`; without an ordering Launch Library's own, `by ID`. */
function toOrderLabel(ordering: readonly SortTerm[]): string {
  return ordering.map(toOrderTerm).join(', then ') || 'by ID';
}

/** The order, named on a button that opens a menu of all orders. */
export function OrderMenu({ className }: { className: string }) {
  const { list } = useList();
  const current = toOrderLabel(list.query.ordering);
  return (
    <DisclosureMenu
      label="Order"
      summary={current}
      look="plain"
      labelClassName="max-xl:sr-only"
      className={className}
      panelClassName="w-84"
    >
      {() => (
        <>
          <ul className="flex flex-col border-b border-hairline pb-2">
            {USUAL.map((ordering) => {
              const label = toOrderLabel(ordering);
              return (
                <li key={label}>
                  <ListLink
                    list={fromFirstRow(list, { ordering })}
                    preventScrollReset
                    aria-current={label === current ? 'true' : undefined}
                    className="pointer-coarse:touch-target flex min-h-8 items-center px-2 text-note no-underline hover:bg-well aria-[current]:font-bold"
                    onClick={({ currentTarget }) => closeMenu(currentTarget)}
                  >
                    <span className="first-letter:uppercase">{label}</span>
                  </ListLink>
                </li>
              );
            })}
          </ul>
          <OrderingControl />
        </>
      )}
    </DisclosureMenu>
  );
}
