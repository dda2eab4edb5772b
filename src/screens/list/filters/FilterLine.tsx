import type { Facets, RangeHistograms } from '#catalogue/engine/results.ts';
import { isOpenRange } from '#catalogue/query/catalogue-query.ts';
import { FACET_NAMES, type FacetName } from '#catalogue/query/facet-names.ts';
import { AllFilters } from '#screens/list/filters/AllFilters.tsx';
import { FacetMenu } from '#screens/list/filters/FacetMenu.tsx';
import { FilterToggles } from '#screens/list/filters/FilterToggles.tsx';
import { OrderMenu } from '#screens/list/OrderMenu.tsx';
import { DisclosureMenu } from '#ui/DisclosureMenu.tsx';
import { useList } from '#url-state/use-list.ts';

/** The menus beside "More filters": on every screen wider than a phone, and on wide ones alone. */
const ALWAYS: readonly FacetName[] = ['agency'];
const WIDE: readonly FacetName[] = ['status', 'family'];
/** These have a button of their own, but "More filters" has both of their values. */
const TOGGLES: readonly FacetName[] = ['in_space', 'human_rated', 'free_picture'];

type FilterLineProps = { facets: Facets; ranges: RangeHistograms; count: number };

/** The filters in one line, which scrolls sideways on a phone, where a sheet has the menus. */
export function FilterLine({ facets, ranges, count }: FilterLineProps) {
  const { query } = useList().list;
  const more =
    FACET_NAMES.filter(
      (facet) =>
        query.facets[facet].length > 0 && ![...ALWAYS, ...WIDE, ...TOGGLES].includes(facet),
    ).length +
    [query.flights, query.days_in_space].filter((range) => !isOpenRange(range)).length +
    Number(query.name !== '');
  return (
    <div className="-mx-4 -my-1 flex items-center gap-2 px-4 py-1 md:flex-wrap max-md:overflow-x-auto sm:-mx-8 sm:px-8 md:mx-0 md:px-0 max-lg:gap-1.5">
      <FilterToggles facets={facets} />
      <FacetMenu facet="status" facets={facets} count={count} className="max-lg:hidden" />
      <FacetMenu facet="agency" facets={facets} count={count} className="max-md:hidden" />
      <FacetMenu facet="family" facets={facets} count={count} className="max-lg:hidden" />
      <DisclosureMenu
        label="More filters"
        summary={more === 0 ? '' : String(more)}
        className="shrink-0 max-md:hidden"
        panelClassName="max-h-[calc(100dvh-11rem)] w-[64rem] overflow-auto"
      >
        {() => (
          <div className="-my-3 columns-2 gap-6 lg:columns-3">
            <AllFilters
              facets={facets}
              ranges={ranges}
              count={count}
              wide={WIDE}
              elsewhere={ALWAYS}
            />
          </div>
        )}
      </DisclosureMenu>
      <OrderMenu className="min-w-12 flex-[1_1_3rem] max-md:hidden [&>summary]:justify-end" />
    </div>
  );
}
