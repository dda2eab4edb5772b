import type { Facets, RangeHistograms } from '#catalogue/engine/answers.ts';
import type { FacetName } from '#catalogue/query/facet-names.ts';
import { FacetMenu } from '#screens/list/filters/FacetMenu.tsx';
import { NameFilter } from '#screens/list/filters/NameFilter.tsx';
import { RangeMenu } from '#screens/list/filters/RangeMenu.tsx';
import { useUpdateQuery, useList, useGoToList } from '#url-state/use-list.ts';
import { CheckboxField } from '#ui/CheckboxField.tsx';
import { ModeSwitch } from '#screens/list/ModeSwitch.tsx';
import { OrderingControl } from '#screens/list/OrderingControl.tsx';

/** The most asked first. */
const ORDER: readonly FacetName[] = [
  'status',
  'in_space',
  'agency',
  'type',
  'spacecraft_config',
  'family',
  'human_rated',
  'in_use',
  'license',
  'is_placeholder',
];

type FilterBarProps = { facets: Facets; ranges: RangeHistograms };

/** Every way to narrow the list. */
export function FilterBar({ facets, ranges }: FilterBarProps) {
  const { list } = useList();
  const ask = useUpdateQuery();
  const go = useGoToList();
  function showPictures(isCleared: boolean) {
    go({ ...list, pictures: isCleared ? 'cleared' : 'all' }, { preventScrollReset: true });
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
        onChange={(flights) => ask({ flights })}
      />
      <RangeMenu
        label="Days in space"
        histogram={ranges.days_in_space}
        range={list.query.days_in_space}
        onChange={(days_in_space) => ask({ days_in_space })}
      />
      <NameFilter key={list.query.name} name={list.query.name} onChange={(name) => ask({ name })} />
      <CheckboxField
        label="Search serial numbers too (Launch Library’s own search doesn’t)"
        isChecked={list.query.search_in === 'serials'}
        onChange={(isChecked) => ask({ search_in: isChecked ? 'serials' : 'names' })}
      />
      <CheckboxField
        label="Only pictures cleared for reuse"
        isChecked={list.pictures === 'cleared'}
        onChange={showPictures}
      />
    </div>
  );
}

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
