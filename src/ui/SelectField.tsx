import { useId, useRef } from 'react';
import { usePreHydrationInput } from '#hydration/use-pre-hydration-input.ts';
import { useOptimisticValue } from '#ui/use-optimistic-value.ts';

type Option = { value: string; label: string };

type SelectFieldProps = {
  label: string;
  value: string;
  options: readonly Option[];
  /** Shown under the select. */
  explanation?: string;
  onChange: (value: string) => void;
};

/** A labeled select. A value that isn't among the options gets an option of its own, so that it stays visible. */
export function SelectField({ label, value, options, explanation, onChange }: SelectFieldProps) {
  const id = useId();
  const [draft, setDraft] = useOptimisticValue(value);
  const select = useRef<HTMLSelectElement>(null);
  function change(next: string) {
    setDraft(next);
    onChange(next);
  }
  usePreHydrationInput(select, draft, (control) => control.value, change);
  const isKnown = options.some((option) => option.value === draft);
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className="text-note text-quiet">
        {label}
      </label>
      <select
        ref={select}
        id={id}
        className="control max-w-full text-note"
        value={draft}
        aria-describedby={explanation === undefined ? undefined : `${id}-explanation`}
        onChange={(event) => change(event.target.value)}
      >
        {isKnown ? null : <option value={draft}>{draft} (not in this catalogue)</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {explanation === undefined ? null : (
        <p id={`${id}-explanation`} className="text-note text-quiet">
          {explanation}
        </p>
      )}
    </div>
  );
}
