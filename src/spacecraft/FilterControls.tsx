import type { Facets, FacetValue } from '#catalogue/source.ts';
import { NameFilter } from '#spacecraft/NameFilter.tsx';
import { useList } from '#spacecraft/use-list.ts';
import { SelectField } from '#ui/SelectField.tsx';

const ANY = { value: '', label: 'Any' };
const YES_OR_NO = [ANY, { value: 'true', label: 'Yes' }, { value: 'false', label: 'No' }];

const toOptions = (values: readonly FacetValue[]) => [
  ANY,
  ...values.map(({ id, name, count }) => ({ value: String(id), label: `${name} (${count})` })),
];
const toId = (value: string) => (value === '' ? null : Number(value));
const toBoolean = (value: string) => (value === '' ? null : value === 'true');

/** LL2's five filters. The values on offer are those of the data, with how many craft have each. */
export function FilterControls({ facets }: { facets: Facets }) {
  const { list, ask } = useList();
  const { status, spacecraft_config, in_space, is_placeholder, name } = list.query;
  return (
    <>
      <SelectField
        label="Status"
        value={String(status ?? '')}
        options={toOptions(facets.status)}
        onChange={(value) => ask({ status: toId(value) })}
      />
      <SelectField
        label="In space"
        value={String(in_space ?? '')}
        options={YES_OR_NO}
        onChange={(value) => ask({ in_space: toBoolean(value) })}
      />
      <SelectField
        label="Configuration"
        value={String(spacecraft_config ?? '')}
        options={toOptions(facets.spacecraft_config)}
        onChange={(value) => ask({ spacecraft_config: toId(value) })}
      />
      <SelectField
        label="Placeholder"
        value={String(is_placeholder ?? '')}
        options={YES_OR_NO}
        onChange={(value) => ask({ is_placeholder: toBoolean(value) })}
      />
      <NameFilter key={name} name={name} onChange={(changed) => ask({ name: changed })} />
    </>
  );
}
