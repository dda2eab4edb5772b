import { ListLink } from '#url-state/ListLink.tsx';
import { useList } from '#url-state/use-list.ts';

const VIEWS = [
  { view: 'cards', label: 'Cards' },
  { view: 'table', label: 'Table' },
] as const;

/** The same page of the list as cards or as a table. */
export function ViewSwitch() {
  const { list } = useList();
  return (
    <nav aria-label="Layout" className="flex text-body">
      {VIEWS.map(({ view, label }) => (
        <ListLink
          key={view}
          list={{ ...list, view }}
          preventScrollReset
          aria-current={list.view === view ? 'page' : undefined}
          className="control inline-flex min-h-11 items-center px-3.5 no-underline not-first:-ml-px aria-[current]:border-b-2 aria-[current]:border-b-alive aria-[current]:font-bold"
        >
          {label}
        </ListLink>
      ))}
    </nav>
  );
}
