import { startTransition, useId, useOptimistic, useRef } from 'react';
import { usePreHydrationInput } from '#hydration/use-pre-hydration-input.ts';

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
  // A navigation may take longer than this event: until it ends the field shows the new value.
  const [current, showNext] = useOptimistic(value);
  const select = useRef<HTMLSelectElement>(null);
  function change(next: string) {
    onChange(next);
    // Not around `onChange`, whose state would then change after the next event.
    startTransition(() => showNext(next));
  }
  usePreHydrationInput(select, current, (control) => control.value, change);
  const isKnown = options.some((option) => option.value === current);
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className="text-note text-quiet">
        {label}
      </label>
      <select
        ref={select}
        id={id}
        className="control max-w-full text-note"
        value={current}
        aria-describedby={explanation === undefined ? undefined : `${id}-explanation`}
        onChange={(event) => change(event.target.value)}
      >
        {isKnown ? null : <option value={current}>{current} (not in this catalogue)</option>}
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
