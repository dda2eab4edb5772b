import type { MouseEvent } from 'react';
import { MAX_LIMIT } from '#ll2/query.ts';
import type { ListState } from '#paths/list.ts';
import { ListLink } from '#url-state/ListLink.tsx';
import { useUpdateQuery, useList } from '#url-state/use-list.ts';
import { SelectField } from '#ui/SelectField.tsx';

const PAGE_SIZES = [10, 24, 48, MAX_LIMIT];

type Step = { label: string; offset: number; isEnabled: boolean };

function toSteps({ query: { limit, offset } }: ListState, count: number): Step[] {
  const last = Math.max(0, Math.ceil(count / limit) - 1) * limit;
  const hasPrevious = offset > 0;
  const hasNext = offset + limit < count;
  return [
    { label: 'First', offset: 0, isEnabled: hasPrevious },
    // On a page past the end, "Previous" leads to the last page with rows.
    {
      label: 'Previous',
      offset: Math.min(Math.max(0, offset - limit), last),
      isEnabled: hasPrevious,
    },
    { label: 'Next', offset: offset + limit, isEnabled: hasNext },
    { label: 'Last', offset: last, isEnabled: hasNext },
  ];
}

function toSizes(limit: number) {
  const sizes = PAGE_SIZES.includes(limit) ? PAGE_SIZES : [...PAGE_SIZES, limit];
  return sizes
    .toSorted((a, b) => a - b)
    .map((size) => ({ value: String(size), label: String(size) }));
}

const preventDefault = (event: MouseEvent) => event.preventDefault();

/** Links to the other pages of the list, and the number of rows on a page. */
export function Pager({ count }: { count: number }) {
  const { list } = useList();
  const updateQuery = useUpdateQuery();
  return (
    <div className="flex flex-wrap items-end justify-between gap-4 print:hidden">
      <nav aria-label="Pages">
        <ul className="flex flex-wrap">
          {toSteps(list, count).map(({ label, offset, isEnabled }) => (
            <li key={label} className="not-first:-ml-px">
              {/* Also a link where it leads nowhere else: it may just have been followed, and would lose the focus. */}
              <ListLink
                list={isEnabled ? { ...list, query: { ...list.query, offset } } : list}
                aria-disabled={!isEnabled}
                tabIndex={isEnabled ? undefined : -1}
                onClick={isEnabled ? undefined : preventDefault}
                className="control inline-flex items-center no-underline not-aria-disabled:hover:bg-well"
              >
                {label}
              </ListLink>
            </li>
          ))}
        </ul>
      </nav>
      <SelectField
        label="Rows on a page"
        value={String(list.query.limit)}
        options={toSizes(list.query.limit)}
        onChange={(value) => updateQuery({ limit: Number(value) })}
      />
    </div>
  );
}
