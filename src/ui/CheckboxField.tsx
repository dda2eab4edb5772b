import { useId, useRef } from 'react';
import { usePreHydrationInput } from '#hydration/use-pre-hydration-input.ts';
import { useOptimisticValue } from '#ui/use-optimistic-value.ts';

type CheckboxFieldProps = {
  label: string;
  /** Shown at the right edge: a count. */
  note?: string;
  /** Shown under the label. */
  explanation?: string;
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
};

/** A labeled checkbox. The label is part of the click target. */
export function CheckboxField({
  label,
  note,
  explanation,
  isChecked,
  onChange,
}: CheckboxFieldProps) {
  const id = useId();
  const [draft, setDraft] = useOptimisticValue(isChecked);
  const box = useRef<HTMLInputElement>(null);
  function change(next: boolean) {
    setDraft(next);
    onChange(next);
  }
  usePreHydrationInput(box, draft, (control) => control.checked, change);
  const field = (
    <label className="flex min-h-7 items-center gap-2 text-note">
      <input
        ref={box}
        type="checkbox"
        className="size-4 shrink-0"
        checked={draft}
        aria-describedby={explanation === undefined ? undefined : id}
        onChange={(event) => change(event.target.checked)}
      />
      <span>{label}</span>
      {note === undefined ? null : <span className="figures ml-auto pl-3">{note}</span>}
    </label>
  );
  if (explanation === undefined) return field;
  return (
    <div>
      {field}
      <p id={id} className="pl-6 text-note text-quiet">
        {explanation}
      </p>
    </div>
  );
}
