import { FilterGroup } from '#screens/list/filters/FilterGroup.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useDraft } from '#ui/use-draft.ts';

type NameFilterProps = { name: string; onChange: (name: string) => void };

/**
 * A filter for an exact name. It applies on Enter or when the field loses the focus, because an incomplete name matches
 * nothing.
 */
export function NameFilter({ name, onChange }: NameFilterProps) {
  const [draft, setDraft] = useDraft(name);
  const apply = () => {
    const entered = draft.trim();
    if (entered !== name) onChange(entered);
  };
  return (
    <FilterGroup label="Name is exactly">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          apply();
        }}
      >
        <TextField
          label="Full name, case-sensitive"
          name="name"
          placeholder="Soyuz MS-28"
          value={draft}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={apply}
        />
      </form>
    </FilterGroup>
  );
}
