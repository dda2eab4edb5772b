import { useQueries } from '@tanstack/react-query';
import type { Facets } from '#catalogue/engine/results.ts';
import { formatCount } from '#lib/format.ts';
import { atPosition, fromFirstRow } from '#paths/list.ts';
import { type ActiveFilter, toActiveFilters } from '#wording/active-filters.ts';
import { spacecraftPageQuery } from '#source/queries.ts';
import { focusResults } from '#screens/list/list-focus.ts';
import { NearestSearches } from '#screens/list/NearestSearches.tsx';
import { UnrecordedNotes } from '#screens/list/UnrecordedNote.tsx';
import { WiderSearch } from '#screens/list/WiderSearch.tsx';
import { useSource } from '#source/DataContext.tsx';
import { ListLink } from '#url-state/ListLink.tsx';
import { useList } from '#url-state/use-list.ts';

/** Shown instead of rows: the reason why there are none, and links to lists that have some. */
export function EmptyResult({ count, facets }: { count: number; facets: Facets }) {
  const { list } = useList();
  const filters = toActiveFilters(list.query, facets);
  const box = 'border-y border-hairline py-12 flex flex-col gap-3';
  if (count > 0) {
    return (
      <div className={box}>
        <p className="text-lead">This page is past the end of the list.</p>
        <p>
          The list has {formatCount(count, 'spacecraft', 'spacecraft')}.{' '}
          <ListLink list={atPosition(list, count - 1)} onClick={focusResults}>
            Go to its last page
          </ListLink>
        </p>
      </div>
    );
  }
  if (filters.length === 0) {
    return (
      <div className={box}>
        <p className="text-lead">The catalogue holds no spacecraft.</p>
      </div>
    );
  }
  return (
    <div className={box}>
      <p className="text-lead">No spacecraft in this catalogue match.</p>
      <UnrecordedNotes isEmpty />
      <WiderSearch count={0} />
      {list.query.search === '' ? null : <NearestSearches />}
      <WithoutFilters filters={filters} />
    </div>
  );
}

/** Links to the lists without one of the filters, those that have spacecraft. */
function WithoutFilters({ filters }: { filters: readonly ActiveFilter[] }) {
  const { list } = useList();
  const source = useSource();
  const wider = filters.map(({ key, label, without }) => ({
    key,
    label,
    list: fromFirstRow(list, without),
  }));
  const pages = useQueries({
    queries: wider.map((one) => spacecraftPageQuery(source, one.list.query)),
  });
  if (pages.some(({ data }) => data === undefined)) return null;
  const found = wider
    .map((one, place) => ({ ...one, count: pages[place]?.data?.count ?? 0 }))
    .filter((one) => one.count > 0);
  if (found.length === 0) {
    return filters.length === 1 ? null : (
      <p>All of these filters apply at once. Remove two or more of them.</p>
    );
  }
  return (
    <>
      {filters.length === 1 ? null : <p>All of these filters apply at once. Remove one:</p>}
      <ul className="flex flex-col gap-1">
        {found.map((one) => (
          <li key={one.key}>
            <ListLink
              list={one.list}
              onClick={focusResults}
              className="inline-flex min-h-6 items-center"
            >
              Without “{one.label}”
            </ListLink>
            <span className="figures text-quiet">
              : {formatCount(one.count, 'spacecraft', 'spacecraft')}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
