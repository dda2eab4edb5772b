import { type ComponentProps, useId } from 'react';

type TextFieldProps = { label: string } & Omit<ComponentProps<'input'>, 'id' | 'className'>;

/** A labelled line of text, without the browser's guesses: what is typed here are names of hardware. */
export function TextField({ label, ...input }: TextFieldProps) {
  const id = useId();
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className="text-note text-quiet">
        {label}
      </label>
      <input id={id} className="control w-full" autoComplete="off" spellCheck={false} {...input} />
    </div>
  );
}
