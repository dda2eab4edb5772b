import { useState } from 'react';
import { truncate } from '#lib/format.ts';
import { DisclosureMenu } from '#ui/DisclosureMenu.tsx';
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
    <DisclosureMenu label="Name is exactly" summary={truncate(name, 24)}>
      {() => (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            apply();
          }}
        >
          <TextField
            label="The whole name, capitals included"
            name="name"
            placeholder="Soyuz MS-28"
            value={draft}
            onChange={(event) => setDraft(event.target.value)}
            onBlur={apply}
          />
        </form>
      )}
    </DisclosureMenu>
  );
}
