import { useState } from 'react';
import { withFacetValue } from '#catalogue/query/catalogue-query.ts';
import type { FacetName } from '#catalogue/query/facet-names.ts';
import type { Facets, FacetValue } from '#catalogue/engine/answers.ts';
import { formatNumber } from '#lib/format.ts';
import { toValueName } from '#wording/filter-text.ts';
import { DisclosureMenu } from '#ui/DisclosureMenu.tsx';
import { FACET_LABELS } from '#wording/facet-labels.ts';
import { useUpdateQuery, useList } from '#url-state/use-list.ts';
import { CheckboxField } from '#ui/CheckboxField.tsx';
import { TextField } from '#ui/TextField.tsx';

/** Lists longer than this can be searched within. */
const SEARCHABLE_FROM = 9;

/** One facet: its values with what each would give. Several chosen mean either. */
export function FacetMenu({ facet, facets }: { facet: FacetName; facets: Facets }) {
  const { list } = useList();
  const ask = useUpdateQuery();
  const [sought, setSought] = useState('');
  const { label, definition } = FACET_LABELS[facet];
  const chosen = list.query.facets[facet];
  const values = facets[facet];
  const isLive = ({ token, count }: FacetValue) => count > 0 || chosen.includes(token);
  const choose = (token: string, isChosen: boolean) =>
    ask({ facets: withFacetValue(list.query.facets, facet, token, isChosen) });
  const names = chosen.map((token) => toValueName(facets, facet, token));
  return (
    <DisclosureMenu
      label={label}
      summary={names.length > 2 ? `${names.length} chosen` : names.join(' or ')}
    >
      {() => {
        // What would give nothing stands last: it is there to be seen, not to be chosen.
        const shown = [
          ...values.filter(isLive),
          ...values.filter((value) => !isLive(value)),
        ].filter(({ name }) => name.toLowerCase().includes(sought.trim().toLowerCase()));
        return (
          <>
            {definition === null ? null : <p className="text-note text-quiet">{definition}</p>}
            {values.length < SEARCHABLE_FROM ? null : (
              <TextField
                label={`Find in ${label.toLowerCase()}`}
                value={sought}
                onChange={(event) => setSought(event.target.value)}
              />
            )}
            <fieldset className="max-h-72 overflow-auto">
              <legend className="sr-only">{label}</legend>
              <ul>
                {shown.map(({ token, name, count }) => (
                  <li key={token} className={isLive({ token, name, count }) ? '' : 'text-quiet'}>
                    <CheckboxField
                      label={name}
                      note={formatNumber(count)}
                      isChecked={chosen.includes(token)}
                      onChange={(isChosen) => choose(token, isChosen)}
                    />
                  </li>
                ))}
              </ul>
              {shown.length === 0 ? (
                <p className="text-note text-quiet">Nothing of that name.</p>
              ) : null}
            </fieldset>
            {chosen.length === 0 ? null : (
              <button
                type="button"
                className="control self-start text-note"
                onClick={() => ask({ facets: { ...list.query.facets, [facet]: [] } })}
              >
                Any {label.toLowerCase()}
              </button>
            )}
          </>
        );
      }}
    </DisclosureMenu>
  );
}
