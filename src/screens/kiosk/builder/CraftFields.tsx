import type { Facets } from '#catalogue/engine/results.ts';
import type { SourceSummary } from '#catalogue/source.ts';
import { formatNumber } from '#lib/format.ts';
import type { KioskState } from '#paths/kiosk.ts';
import { isDefaultRule } from '#paths/kiosk-shown.ts';
import { toListPath } from '#paths/list.ts';
import { toCraftSets, toSetKey } from '#screens/kiosk/builder/craft-sets.ts';
import { keepOptions } from '#screens/kiosk/builder/kept-options.ts';
import { Link } from '#ui/Link.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useDraft } from '#ui/use-draft.ts';

type CraftFieldsProps = {
  state: KioskState;
  /** Of the whole catalogue. */
  facets: Facets;
  summary: SourceSummary;
  onChange: (change: Partial<KioskState>) => void;
};

/** Fields that choose the craft of a display: a set, or a search. The list has all other filters. */
export function CraftFields({ state, facets, summary: { count }, onChange }: CraftFieldsProps) {
  const { list } = state;
  const [search, setSearch] = useDraft(list.query.search);
  const sets = toCraftSets(state, facets, count);
  const current = toSetKey(state);
  const isSet = sets.some((set) => toSetKey(set.state) === current);
  const withStatus = facets.status.reduce((sum, { count: craft }) => sum + craft, 0);
  const about = `A status is recorded for ${formatNumber(withStatus)} of ${formatNumber(count)} spacecraft: “In space now” may have more.`;
  return (
    <div className="flex flex-col gap-4">
      <SelectField
        label="Craft to show"
        {...(isDefaultRule(state) && withStatus < count ? { explanation: about } : {})}
        options={[
          ...sets.map((set) => ({
            value: toSetKey(set.state),
            label: `${set.label} (${formatNumber(set.count)})`,
          })),
          ...(isSet ? [] : [{ value: current, label: 'A search or filters of your own' }]),
        ]}
        value={current}
        onChange={(key) => {
          const chosen = sets.find((set) => toSetKey(set.state) === key);
          if (chosen !== undefined) onChange(chosen.state);
        }}
      />
      <TextField
        label="Search among all of them"
        type="search"
        placeholder="Name, serial number, agency or country"
        value={search}
        onChange={({ target: { value } }) => {
          setSearch(value);
          const search_in = value === '' ? 'names' : 'everything';
          onChange({ list: { ...list, query: { ...list.query, search: value, search_in } } });
        }}
      />
      <p>
        <Link to={toListPath(list)} onClick={() => keepOptions(state.options)}>
          Choose by all filters
        </Link>
        <span className="block text-note text-quiet">
          Opens the catalogue. “Show on a display” there leads back, and the options below stay.
        </span>
      </p>
    </div>
  );
}
