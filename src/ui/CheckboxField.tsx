type CheckboxFieldProps = {
  label: string;
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
};

/** A labelled yes or no. The label is part of the target. */
export function CheckboxField({ label, isChecked, onChange }: CheckboxFieldProps) {
  return (
    <label className="inline-flex min-h-7 items-center gap-2">
      <input
        type="checkbox"
        className="size-4"
        checked={isChecked}
        onChange={(event) => onChange(event.target.checked)}
      />
      {label}
    </label>
  );
}
