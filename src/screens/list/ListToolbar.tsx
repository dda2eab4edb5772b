import type { Facets, RangeHistograms } from '#catalogue/engine/results.ts';
import { Deferred } from '#screens/list/Deferred.tsx';
import { SearchBox } from '#screens/list/SearchBox.tsx';
import { ViewSwitch } from '#screens/list/ViewSwitch.tsx';

type ListToolbarProps = { facets: Facets; ranges: RangeHistograms; count: number };

/** The search box with the layout switch beside it, and the filters in one line. */
export function ListToolbar({ facets, ranges, count }: ListToolbarProps) {
  return (
    <section aria-label="Search and filters" className="flex flex-col gap-2 print:hidden">
      <div className="flex gap-3">
        <SearchBox />
        <Deferred>
          {({ FilterSheet }) => (
            <FilterSheet facets={facets} ranges={ranges} count={count}>
              <ViewSwitch />
            </FilterSheet>
          )}
        </Deferred>
        <div className="max-md:hidden">
          <ViewSwitch />
        </div>
      </div>
      <Deferred fallback={<div className="h-9" />}>
        {({ FilterLine }) => <FilterLine facets={facets} ranges={ranges} count={count} />}
      </Deferred>
    </section>
  );
}
