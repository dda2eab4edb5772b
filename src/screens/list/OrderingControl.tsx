import { SORT_FIELDS, type SortField, type SortTerm } from '#catalogue/query/sort-fields.ts';
import { isDescendingFirst, SORT_LABELS, toDirectionLabel } from '#wording/labels.ts';
import { SelectField } from '#ui/SelectField.tsx';
import { useUpdateQuery, useList } from '#url-state/use-list.ts';

type KeyProps = {
  /** Null for the place where a key can be added. */
  term: SortTerm | null;
  label: string;
  free: readonly SortField[];
  onChange: (term: SortTerm | null) => void;
};

function OrderingKey({ term, label, free, onChange }: KeyProps) {
  const fields = SORT_FIELDS.filter((field) => field === term?.field || free.includes(field));
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
          title={`Press for ${toDirectionLabel({ ...term, descending: !term.descending })}`}
          onClick={() => onChange({ ...term, descending: !term.descending })}
        >
          <span className="sr-only">{SORT_LABELS[term.field]}: </span>
          {toDirectionLabel(term)}
        </button>
      )}
    </span>
  );
}

/** The ordering, key by key: the way to order cards, and to order by several keys. */
export function OrderingControl() {
  const { list } = useList();
  const ask = useUpdateQuery();
  const { ordering } = list.query;
  const free = SORT_FIELDS.filter((field) => !ordering.some((term) => term.field === field));
  // After `id` nothing is left to decide: no two craft share one.
  const canAdd = free.length > 0 && !ordering.some(({ field }) => field === 'id');
  const change = (place: number, term: SortTerm | null) =>
    ask({ ordering: ordering.toSpliced(place, 1, ...(term === null ? [] : [term])) });
  return (
    <fieldset className="flex flex-wrap items-end gap-2">
      <legend className="sr-only">Ordering</legend>
      {ordering.map((term, place) => (
        <OrderingKey
          key={term.field}
          term={term}
          label={place === 0 ? 'Order by' : 'then by'}
          free={free}
          onChange={(changed) => change(place, changed)}
        />
      ))}
      {canAdd ? (
        <OrderingKey
          key="add"
          term={null}
          label={ordering.length === 0 ? 'Order by' : 'then by'}
          free={free}
          onChange={(term) => change(ordering.length, term)}
        />
      ) : null}
    </fieldset>
  );
}
