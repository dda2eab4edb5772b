import { startTransition, useId, useOptimistic, useRef } from 'react';
import { usePreHydrationInput } from '#hydration/use-pre-hydration-input.ts';

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
  // A navigation may take longer than this event: until it ends the field shows the new value.
  const [current, showNext] = useOptimistic(isChecked);
  const box = useRef<HTMLInputElement>(null);
  function change(next: boolean) {
    onChange(next);
    // Not around `onChange`, whose state would then change after the next event.
    startTransition(() => showNext(next));
  }
  usePreHydrationInput(box, current, (control) => control.checked, change);
  const field = (
    <label className="pointer-coarse:touch-target flex min-h-7 items-center gap-2 text-note">
      <input
        ref={box}
        type="checkbox"
        className="size-4 shrink-0"
        checked={current}
        aria-describedby={explanation === undefined ? undefined : id}
        onChange={(event) => change(event.target.checked)}
      />
      <span>{label}</span>
      {note === undefined ? null : <span className="figures ml-auto shrink-0 pl-3">{note}</span>}
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
