import { useState } from 'react';
import { withFacetValue } from '#catalogue/query/catalogue-query.ts';
import type { FacetName } from '#catalogue/query/facet-names.ts';
import type { Facets } from '#catalogue/engine/results.ts';
import { foldCase } from '#lib/fold-case.ts';
import { formatNumber } from '#lib/format.ts';
import { Chip } from '#screens/list/filters/Chip.tsx';
import { toFacetChoices, toKnownNote, toMostUsed } from '#screens/list/filters/facet-choices.ts';
import { FilterGroup } from '#screens/list/filters/FilterGroup.tsx';
import { TextField } from '#ui/TextField.tsx';
import { FACET_LABELS } from '#wording/facet-labels.ts';
import { useUpdateQuery, useList } from '#url-state/use-list.ts';

/** So many values of a facet are shown; the others on request. */
const SHOWN = 8;

type FacetChipsProps = { facet: FacetName; facets: Facets; count: number; className?: string };

/** The values of one facet as chips, the most common ones of a long facet first. Any of those chosen may match. */
export function FacetChips({ facet, facets, count, className }: FacetChipsProps) {
  const { list } = useList();
  const updateQuery = useUpdateQuery();
  const [isLong, setIsLong] = useState(false);
  const [text, setText] = useState('');
  const { label, definition } = FACET_LABELS[facet];
  const selected = list.query.facets[facet];
  const choices = toFacetChoices(facets, facet, selected);
  const shown = isLong
    ? choices.filter(({ name }) => foldCase(name).includes(foldCase(text.trim())))
    : toMostUsed(choices, selected, SHOWN);
  const known = toKnownNote(facets, facet, selected, count);
  return (
    <FilterGroup
      label={label}
      notes={known === null ? [definition] : [definition, known]}
      className={className}
    >
      {isLong ? (
        <TextField
          label={`Find in ${label.toLowerCase()}`}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      ) : null}
      <ul className={`flex flex-wrap gap-1.5 ${isLong ? 'max-h-60 overflow-auto p-1' : ''}`}>
        {shown.map(({ token, name, count: matches, isAvailable }) => (
          <li key={token} className={isAvailable ? 'min-w-0' : 'min-w-0 text-quiet'}>
            <Chip
              label={name}
              count={formatNumber(matches)}
              isChecked={selected.includes(token)}
              onChange={(isSelected) =>
                updateQuery({ facets: withFacetValue(list.query.facets, facet, token, isSelected) })
              }
            />
          </li>
        ))}
      </ul>
      {shown.length === 0 ? <p className="text-note text-quiet">No matching values.</p> : null}
      {choices.length > SHOWN ? (
        <button
          type="button"
          className="min-h-6 self-start text-note underline decoration-edge"
          onClick={() => setIsLong(!isLong)}
        >
          {isLong ? 'Show fewer' : `All ${formatNumber(choices.length)}`}
        </button>
      ) : null}
    </FilterGroup>
  );
}
