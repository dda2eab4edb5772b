import { Suspense } from 'react';
import { countFilters } from '#catalogue/query/catalogue-query.ts';
import type { Facets, RangeHistograms } from '#catalogue/engine/answers.ts';
import { filterSheet, listFilters } from '#screens/list/deferred-components.tsx';
import { SearchBox } from '#screens/list/SearchBox.tsx';
import { useList } from '#url-state/use-list.ts';
import { ViewSwitch } from '#screens/list/ViewSwitch.tsx';

type ListToolbarProps = { facets: Facets; ranges: RangeHistograms; count: number };

/** Everything that changes the list. */
export function ListToolbar({ facets, ranges, count }: ListToolbarProps) {
  const { list } = useList();
  const filters = (
    <Suspense>
      <listFilters.Part facets={facets} ranges={ranges} />
    </Suspense>
  );
  return (
    <section aria-label="Search and filters" className="flex flex-col gap-4 print:hidden">
      <div className="flex flex-wrap items-end gap-3">
        <SearchBox />
        <Suspense>
          <filterSheet.Part active={countFilters(list.query)} count={count}>
            {filters}
          </filterSheet.Part>
        </Suspense>
        <ViewSwitch />
      </div>
      <div className="hidden flex-col gap-4 md:flex">{filters}</div>
    </section>
  );
}
