import { TextField } from '#ui/TextField.tsx';
import { useDraft } from '#ui/use-draft.ts';

type NumberFieldProps = {
  label: string;
  /** Shown under the field, before the allowed range. */
  explanation: string;
  /** Null for an empty field. */
  value: number | null;
  min: number;
  max: number;
  onChange: (value: number) => void;
  /** Called when the field is cleared. Without it, an empty field is invalid. */
  onClear?: () => void;
};

/** A labeled field for a whole number. An invalid number shows an error and isn't passed on. */
export function NumberField(props: NumberFieldProps) {
  const { label, explanation, value, min, max, onChange, onClear } = props;
  const [draft, setDraft] = useDraft(String(value ?? ''));
  const isValid = (text: string) =>
    text === ''
      ? onClear !== undefined
      : /^\d{1,9}$/.test(text) && Number(text) >= min && Number(text) <= max;
  return (
    <TextField
      label={label}
      explanation={`${explanation} ${min} to ${max}.`}
      error={isValid(draft) ? null : `Enter a whole number from ${min} to ${max}.`}
      type="number"
      min={min}
      max={max}
      value={draft}
      onChange={({ target }) => {
        setDraft(target.value);
        if (target.value === '') onClear?.();
        else if (isValid(target.value)) onChange(Number(target.value));
      }}
    />
  );
}
