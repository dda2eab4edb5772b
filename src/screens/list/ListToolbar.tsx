import { countFilters } from '#catalogue/query/catalogue-query.ts';
import type { Facets, RangeHistograms } from '#catalogue/engine/results.ts';
import { Deferred } from '#screens/list/Deferred.tsx';
import { SearchBox } from '#screens/list/SearchBox.tsx';
import { useList } from '#url-state/use-list.ts';
import { ViewSwitch } from '#screens/list/ViewSwitch.tsx';

type ListToolbarProps = { facets: Facets; ranges: RangeHistograms; count: number };

/** The search box, the filters and the layout switch. */
export function ListToolbar({ facets, ranges, count }: ListToolbarProps) {
  const { list } = useList();
  return (
    <section aria-label="Search and filters" className="flex flex-col gap-4 print:hidden">
      <div className="flex flex-wrap items-end gap-3">
        <SearchBox />
        <Deferred>
          {({ FilterSheet, ListFilters }) => (
            <FilterSheet active={countFilters(list.query)} count={count}>
              <ListFilters facets={facets} ranges={ranges} />
            </FilterSheet>
          )}
        </Deferred>
        <ViewSwitch />
      </div>
      <div className="hidden flex-col gap-4 md:flex">
        <Deferred>{({ ListFilters }) => <ListFilters facets={facets} ranges={ranges} />}</Deferred>
      </div>
    </section>
  );
}
