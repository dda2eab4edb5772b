import { useState } from 'react';
import { withFacetValue } from '#catalogue/query/catalogue-query.ts';
import type { FacetName } from '#catalogue/query/facet-names.ts';
import type { Facets } from '#catalogue/engine/results.ts';
import { foldCase } from '#lib/fold-case.ts';
import { formatNumber } from '#lib/format.ts';
import { toFacetChoices, toKnownNote } from '#screens/list/filters/facet-choices.ts';
import { Button } from '#ui/Button.tsx';
import { DisclosureMenu } from '#ui/DisclosureMenu.tsx';
import { FACET_LABELS } from '#wording/facet-labels.ts';
import { useUpdateQuery, useList } from '#url-state/use-list.ts';
import { CheckboxField } from '#ui/CheckboxField.tsx';
import { TextField } from '#ui/TextField.tsx';

/** Facets with at least this many values have a search field. */
const SEARCHABLE_FROM = 9;

type FacetMenuProps = { facet: FacetName; facets: Facets; count: number; className: string };

/**
 * The filter of one facet: its values, each with its number of spacecraft. Spacecraft match any of the selected values.
 */
export function FacetMenu({ facet, facets, count, className }: FacetMenuProps) {
  const { list } = useList();
  const updateQuery = useUpdateQuery();
  const [text, setText] = useState('');
  const { label, definition } = FACET_LABELS[facet];
  const selected = list.query.facets[facet];
  const values = facets[facet];
  const select = (token: string, isSelected: boolean) =>
    updateQuery({ facets: withFacetValue(list.query.facets, facet, token, isSelected) });
  const known = toKnownNote(facets, facet, selected, count);
  return (
    <DisclosureMenu
      label={label}
      // The chips name them: here they could take a second line.
      summary={selected.length === 0 ? '' : String(selected.length)}
      className={className}
    >
      {() => {
        const shown = toFacetChoices(facets, facet, selected).filter(({ name }) =>
          foldCase(name).includes(foldCase(text.trim())),
        );
        return (
          <>
            {definition === null ? null : <p className="text-note text-quiet">{definition}</p>}
            {known === null ? null : <p className="text-note text-quiet">{known}</p>}
            {values.length < SEARCHABLE_FROM ? null : (
              <TextField
                label={`Find in ${label.toLowerCase()}`}
                value={text}
                onChange={(event) => setText(event.target.value)}
              />
            )}
            <fieldset className="max-h-72 overflow-auto">
              <legend className="sr-only">{label}</legend>
              <ul>
                {shown.map(({ token, name, count: matches, isAvailable }) => (
                  <li key={token} className={isAvailable ? '' : 'text-quiet'}>
                    <CheckboxField
                      label={name}
                      note={formatNumber(matches)}
                      isChecked={selected.includes(token)}
                      onChange={(isSelected) => select(token, isSelected)}
                    />
                  </li>
                ))}
              </ul>
              {shown.length === 0 ? (
                <p className="text-note text-quiet">No matching values.</p>
              ) : null}
            </fieldset>
            <Button
              isDisabled={selected.length === 0}
              className="control self-start text-note"
              onClick={() => updateQuery({ facets: { ...list.query.facets, [facet]: [] } })}
            >
              Any {label.toLowerCase()}
            </Button>
          </>
        );
      }}
    </DisclosureMenu>
  );
}
