import { useId } from 'react';

type Option = { value: string; label: string };

type SelectFieldProps = {
  label: string;
  value: string;
  options: readonly Option[];
  onChange: (value: string) => void;
};

/** A labelled choice of one. A value that no option has is kept and shown, so that nothing is hidden. */
export function SelectField({ label, value, options, onChange }: SelectFieldProps) {
  const id = useId();
  const isKnown = options.some((option) => option.value === value);
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className="text-note text-quiet">
        {label}
      </label>
      <select
        id={id}
        className="control max-w-full text-note"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {isKnown ? null : <option value={value}>{value} (not in this catalogue)</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
