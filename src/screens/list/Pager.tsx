import { MAX_LIMIT } from '#ll2/query.ts';
import type { ListState } from '#paths/list.ts';
import { ListLink } from '#url-state/ListLink.tsx';
import { useUpdateQuery, useList } from '#url-state/use-list.ts';
import { SelectField } from '#ui/SelectField.tsx';

const PAGE_SIZES = [10, 24, 48, MAX_LIMIT];

type Step = { label: string; offset: number; isOpen: boolean };

function toSteps({ query: { limit, offset } }: ListState, count: number): Step[] {
  const last = Math.max(0, Math.ceil(count / limit) - 1) * limit;
  const hasPrevious = offset > 0;
  const hasNext = offset + limit < count;
  return [
    { label: 'First', offset: 0, isOpen: hasPrevious },
    // From beyond the end, one step back is the last page that has rows.
    { label: 'Previous', offset: Math.min(Math.max(0, offset - limit), last), isOpen: hasPrevious },
    { label: 'Next', offset: offset + limit, isOpen: hasNext },
    { label: 'Last', offset: last, isOpen: hasNext },
  ];
}

function toSizes(limit: number) {
  const sizes = PAGE_SIZES.includes(limit) ? PAGE_SIZES : [...PAGE_SIZES, limit];
  return sizes
    .toSorted((a, b) => a - b)
    .map((size) => ({ value: String(size), label: String(size) }));
}

/** Links to the other pages of the list, and how many rows one holds. */
export function Pager({ count }: { count: number }) {
  const { list } = useList();
  const ask = useUpdateQuery();
  const look = 'control inline-flex items-center no-underline';
  return (
    <div className="flex flex-wrap items-end justify-between gap-4 print:hidden">
      <nav aria-label="Pages">
        <ul className="flex flex-wrap">
          {toSteps(list, count).map(({ label, offset, isOpen }) => (
            <li key={label} className="not-first:-ml-px">
              {isOpen ? (
                <ListLink
                  list={{ ...list, query: { ...list.query, offset } }}
                  className={`${look} hover:bg-well`}
                >
                  {label}
                </ListLink>
              ) : (
                <span className={`${look} border-hairline text-quiet`}>{label}</span>
              )}
            </li>
          ))}
        </ul>
      </nav>
      <SelectField
        label="Rows on a page"
        value={String(list.query.limit)}
        options={toSizes(list.query.limit)}
        onChange={(value) => ask({ limit: Number(value) })}
      />
    </div>
  );
}
