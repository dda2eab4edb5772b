import { useState } from 'react';
import { TextField } from '#ui/TextField.tsx';

type NameFilterProps = { name: string; onChange: (name: string) => void };

/** Exact names only make sense whole, so the filter is applied on Enter or on leaving the field. */
export function NameFilter({ name, onChange }: NameFilterProps) {
  const [draft, setDraft] = useState(name);
  const apply = () => {
    const entered = draft.trim();
    if (entered !== name) onChange(entered);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <TextField
        label="Exact name"
        name="name"
        placeholder="Soyuz MS-28"
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={apply}
      />
    </form>
  );
}
