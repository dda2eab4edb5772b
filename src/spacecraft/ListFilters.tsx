import type { Facets, RangeHistograms } from '#catalogue/source.ts';
import { FilterBar } from '#screens/list/filters/FilterBar.tsx';
import { ModeSwitch } from '#screens/list/ModeSwitch.tsx';
import { OrderingControl } from '#screens/list/OrderingControl.tsx';

/** Every filter, the order and the mode. */
export function ListFilters({ facets, ranges }: { facets: Facets; ranges: RangeHistograms }) {
  return (
    <>
      <FilterBar facets={facets} ranges={ranges} />
      <div className="flex flex-wrap items-end justify-between gap-4">
        <OrderingControl />
        <ModeSwitch />
      </div>
    </>
  );
}
