import type { Facets, RangeHistograms } from '#catalogue/engine/results.ts';
import type { FacetName } from '#catalogue/query/facet-names.ts';
import { FacetMenu } from '#screens/list/filters/FacetMenu.tsx';
import { NameFilter } from '#screens/list/filters/NameFilter.tsx';
import { RangeMenu } from '#screens/list/filters/RangeMenu.tsx';
import { useUpdateQuery, useList, useGoToList } from '#url-state/use-list.ts';
import { CheckboxField } from '#ui/CheckboxField.tsx';
import { ModeSwitch } from '#screens/list/ModeSwitch.tsx';
import { OrderingControl } from '#screens/list/OrderingControl.tsx';

/** The most used facets first. */
const ORDER: readonly FacetName[] = [
  'status',
  'in_space',
  'agency',
  'type',
  'spacecraft_config',
  'family',
  'human_rated',
  'country',
  'free_picture',
  'first_flight',
  'in_use',
  'license',
  'missing',
  'is_placeholder',
];

type FilterBarProps = { facets: Facets; ranges: RangeHistograms };

/** All filters. */
export function FilterBar({ facets, ranges }: FilterBarProps) {
  const { list } = useList();
  const updateQuery = useUpdateQuery();
  const goToList = useGoToList();
  function showPictures(isCleared: boolean) {
    goToList({ ...list, pictures: isCleared ? 'cleared' : 'all' }, { preventScrollReset: true });
  }
  return (
    <div className="grid gap-2 md:flex md:flex-wrap md:items-center">
      {ORDER.map((facet) => (
        <FacetMenu key={facet} facet={facet} facets={facets} />
      ))}
      <RangeMenu
        label="Flights"
        histogram={ranges.flights}
        range={list.query.flights}
        onChange={(flights) => updateQuery({ flights })}
      />
      <RangeMenu
        label="Days in space"
        histogram={ranges.days_in_space}
        range={list.query.days_in_space}
        onChange={(days_in_space) => updateQuery({ days_in_space })}
      />
      <NameFilter name={list.query.name} onChange={(name) => updateQuery({ name })} />
      <CheckboxField
        label="Only pictures cleared for reuse"
        isChecked={list.pictures === 'cleared'}
        onChange={showPictures}
      />
    </div>
  );
}

/** All filters, the ordering and the mode. */
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
