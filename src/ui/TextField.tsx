import { type ComponentProps, useId } from 'react';

type TextFieldProps = {
  label: string;
  /** Shown under the field. */
  explanation?: string;
  /** What is wrong with the value. */
  error?: string | null;
} & Omit<ComponentProps<'input'>, 'id' | 'className' | 'aria-describedby' | 'aria-invalid'>;

/** A labeled text field, without autocomplete and spell check: visitors type names of hardware. */
export function TextField({ label, explanation, error = null, ...input }: TextFieldProps) {
  const id = useId();
  const describedBy = [
    error === null ? null : `${id}-error`,
    explanation === undefined ? null : `${id}-explanation`,
  ]
    .filter((one) => one !== null)
    .join(' ');
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className="text-note text-quiet">
        {label}
      </label>
      <input
        id={id}
        className="control w-full"
        autoComplete="off"
        spellCheck={false}
        aria-describedby={describedBy === '' ? undefined : describedBy}
        aria-invalid={error === null ? undefined : true}
        {...input}
      />
      {error === null ? null : (
        <p id={`${id}-error`} role="alert" className="border-l-4 border-alive pl-2 text-note">
          {error}
        </p>
      )}
      {explanation === undefined ? null : (
        <p id={`${id}-explanation`} className="text-note text-quiet">
          {explanation}
        </p>
      )}
    </div>
  );
}
