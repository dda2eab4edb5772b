import { SORT_FIELDS, type SortField, type SortTerm } from '#catalogue/query/sort-fields.ts';
import { isDescendingFirst, toOrderTerm } from '#wording/order-phrases.ts';
import { SORT_LABELS } from '#wording/labels.ts';
import { SelectField } from '#ui/SelectField.tsx';
import { useUpdateQuery, useList } from '#url-state/use-list.ts';

/** `longest in space`, but `A to Z` for what has an alphabet alone. */
function toDirection(term: SortTerm): string {
  const words = toOrderTerm(term);
  if (!words.startsWith('by ')) return words;
  return term.descending ? 'Z to A' : 'A to Z';
}

type OrderingKeyProps = {
  /** Null for the field that adds a sort key. */
  term: SortTerm | null;
  label: string;
  available: readonly SortField[];
  onChange: (term: SortTerm | null) => void;
};

function OrderingKey({ term, label, available, onChange }: OrderingKeyProps) {
  const fields = SORT_FIELDS.filter((field) => field === term?.field || available.includes(field));
  return (
    <span className="flex items-end">
      <SelectField
        label={label}
        value={term?.field ?? ''}
        options={[
          { value: '', label: term === null ? 'ID, lowest first' : 'Remove' },
          ...fields.map((field) => ({ value: field, label: SORT_LABELS[field] })),
        ]}
        onChange={(value) => {
          const field = fields.find((one) => one === value);
          onChange(field === undefined ? null : { field, descending: isDescendingFirst(field) });
        }}
      />
      {term === null ? null : (
        <button
          type="button"
          className="control -ml-px text-note"
          title={`Press for ${toDirection({ ...term, descending: !term.descending })}`}
          onClick={() => onChange({ ...term, descending: !term.descending })}
        >
          <span className="sr-only">{SORT_LABELS[term.field]}: </span>
          {toDirection(term)}
        </button>
      )}
    </span>
  );
}

/** A field for each sort key: for cards, which have no column headers, and to sort by several keys. */
export function OrderingControl() {
  const { list } = useList();
  const updateQuery = useUpdateQuery();
  const { ordering } = list.query;
  const available = SORT_FIELDS.filter((field) => !ordering.some((term) => term.field === field));
  // A sort key after `id` would have no effect, because ids are unique.
  const canAdd = available.length > 0 && !ordering.some(({ field }) => field === 'id');
  // Keyed by place: a field keeps the focus when its choice changes, or adds or removes a sort key.
  const keys = [...ordering, ...(canAdd ? [null] : [])].map((term, place) => ({ term, place }));
  const change = (place: number, term: SortTerm | null) =>
    updateQuery({ ordering: ordering.toSpliced(place, 1, ...(term === null ? [] : [term])) });
  return (
    <fieldset className="flex flex-wrap items-end gap-2">
      <legend className="sr-only">Ordering</legend>
      {keys.map(({ term, place }) => (
        <OrderingKey
          key={place}
          term={term}
          label={place === 0 ? 'Order by' : 'Then by'}
          available={available}
          onChange={(changed) => change(place, changed)}
        />
      ))}
    </fieldset>
  );
}
