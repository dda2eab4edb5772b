import { type ComponentProps, useId } from 'react';

type TextFieldProps = {
  label: string;
  /** Said under the field. */
  explanation?: string;
  /** What is wrong with what stands in the field. */
  problem?: string | null;
} & Omit<ComponentProps<'input'>, 'id' | 'className' | 'aria-describedby' | 'aria-invalid'>;

/** A labelled line of text, without the browser's guesses: what is typed here are names of hardware. */
export function TextField({ label, explanation, problem = null, ...input }: TextFieldProps) {
  const id = useId();
  const describedBy = [
    problem === null ? null : `${id}-problem`,
    explanation === undefined ? null : `${id}-explanation`,
  ]
    .filter((part) => part !== null)
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
        aria-invalid={problem === null ? undefined : true}
        {...input}
      />
      {problem === null ? null : (
        <p id={`${id}-problem`} role="alert" className="border-l-4 border-alive pl-2 text-note">
          {problem}
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
