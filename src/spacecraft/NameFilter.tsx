import { useState } from 'react';

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
      <label className="flex flex-col gap-1 text-note text-quiet">
        Exact name
        <input
          name="name"
          className="control w-full"
          placeholder="Soyuz MS-28"
          autoComplete="off"
          spellCheck={false}
          value={draft}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={apply}
        />
      </label>
    </form>
  );
}
