import { TextField } from '#ui/TextField.tsx';
import { useOptimisticValue } from '#ui/use-optimistic-value.ts';

type NumberFieldProps = {
  label: string;
  /** Said under the field, before its bounds. */
  explanation: string;
  /** Null is an empty field. */
  value: number | null;
  min: number;
  max: number;
  onChange: (value: number) => void;
  /** Called when it was emptied, where it may be. */
  onClear?: () => void;
};

/** A labelled whole number. One out of bounds is said to be, and goes nowhere. */
export function NumberField(props: NumberFieldProps) {
  const { label, explanation, value, min, max, onChange, onClear } = props;
  const [draft, setDraft] = useOptimisticValue(String(value ?? ''));
  const isFit = (text: string) =>
    text === ''
      ? onClear !== undefined
      : /^\d{1,9}$/.test(text) && Number(text) >= min && Number(text) <= max;
  return (
    <TextField
      label={label}
      explanation={`${explanation} ${min} to ${max}.`}
      problem={isFit(draft) ? null : `Not used: a whole number from ${min} to ${max}.`}
      type="number"
      min={min}
      max={max}
      value={draft}
      onChange={({ target }) => {
        setDraft(target.value);
        if (target.value === '') onClear?.();
        else if (isFit(target.value)) onChange(Number(target.value));
      }}
    />
  );
}
