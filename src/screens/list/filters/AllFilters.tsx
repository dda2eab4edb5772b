import type { ReactNode } from 'react';
import type { Facets, RangeHistogram, RangeHistograms } from '#catalogue/engine/results.ts';
import type { FacetName } from '#catalogue/query/facet-names.ts';
import { isOpenRange, type Range } from '#catalogue/query/catalogue-query.ts';
import type { Mode } from '#ll2/query.ts';
import { FacetChips } from '#screens/list/filters/FacetChips.tsx';
import { toFewNote } from '#screens/list/filters/facet-choices.ts';
import { NameFilter } from '#screens/list/filters/NameFilter.tsx';
import { RangeFilter } from '#screens/list/filters/RangeFilter.tsx';
import { CheckboxField } from '#ui/CheckboxField.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { useGoToList, useUpdateQuery, useList } from '#url-state/use-list.ts';

const MODES = [
  { value: 'normal', label: 'The main ones' },
  { value: 'detailed', label: 'All recorded' },
] as const satisfies { value: Mode; label: string }[];

type AllFiltersProps = {
  facets: Facets;
  ranges: RangeHistograms;
  /** How many spacecraft match. */
  count: number;
  /** Facets with a menu of their own beside these: those shown on wide screens alone, and those always shown. */
  wide?: readonly FacetName[];
  elsewhere?: readonly FacetName[];
};

/** Filters by what they are about, and what the list shows of each craft. */
export function AllFilters({ facets, ranges, count, wide, elsewhere }: AllFiltersProps) {
  const { list } = useList();
  const updateQuery = useUpdateQuery();
  const goToList = useGoToList();
  const { query, pictures } = list;

  const chips = (...names: FacetName[]) =>
    names
      .filter((facet) => elsewhere?.includes(facet) !== true)
      .map((facet) => (
        <FacetChips
          key={facet}
          facet={facet}
          facets={facets}
          count={count}
          className={wide?.includes(facet) === true ? 'lg:hidden' : ''}
        />
      ));
  const noteOf = (range: Range, { bins }: RangeHistogram) =>
    isOpenRange(range)
      ? toFewNote(
          bins.reduce((sum, bin) => sum + bin, 0),
          count,
        )
      : null;

  return (
    <>
      <Part title="The craft">{chips('status', 'in_space')}</Part>
      <Part title="Its design">
        {chips('family', 'spacecraft_config', 'type', 'human_rated', 'in_use')}
      </Part>
      <Part title="Who flies it">{chips('agency', 'country')}</Part>
      <Part title="Its flights">
        {chips('first_flight')}
        <RangeFilter
          label="Flights"
          note={noteOf(query.flights, ranges.flights)}
          histogram={ranges.flights}
          range={query.flights}
          onChange={(flights) => updateQuery({ flights })}
        />
        <RangeFilter
          label="Days in space"
          note={noteOf(query.days_in_space, ranges.days_in_space)}
          histogram={ranges.days_in_space}
          range={query.days_in_space}
          onChange={(days_in_space) => updateQuery({ days_in_space })}
        />
      </Part>
      <Part title="Its picture">
        {chips('free_picture', 'license')}
        <CheckboxField
          label="Only show pictures cleared for reuse"
          explanation="Other craft stay in the list, with a drawing."
          isChecked={pictures === 'cleared'}
          onChange={(isCleared) =>
            goToList(
              { ...list, pictures: isCleared ? 'cleared' : 'all' },
              { preventScrollReset: true },
            )
          }
        />
      </Part>
      <Part title="Its record">
        <NameFilter name={query.name} onChange={(name) => updateQuery({ name })} />
        {chips('missing', 'is_placeholder')}
        <SelectField
          label="Facts of each craft"
          value={query.mode}
          options={MODES}
          explanation="In the table and in downloads."
          // It keeps the offset, because the mode doesn't change the rows of a page.
          onChange={(value) =>
            updateQuery({
              mode: value === 'detailed' ? 'detailed' : 'normal',
              offset: query.offset,
            })
          }
        />
      </Part>
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="flex break-inside-avoid flex-col gap-3 border-t border-hairline py-3">
      <h3 className="text-note text-quiet">{title}</h3>
      {children}
    </section>
  );
}
