import { TextField } from '#ui/TextField.tsx';
import { useDraft } from '#ui/use-draft.ts';

type NumberFieldProps = {
  label: string;
  explanation: string;
  value: number;
  min: number;
  max: number;
  onChange: (value: number) => void;
};

/** A labelled whole number. One out of bounds is said to be, and goes nowhere. */
export function NumberField({ label, explanation, value, min, max, onChange }: NumberFieldProps) {
  const [draft, setDraft] = useDraft(String(value));
  const isFit = (text: string) =>
    /^\d{1,9}$/.test(text) && Number(text) >= min && Number(text) <= max;
  return (
    <TextField
      label={label}
      explanation={explanation}
      problem={isFit(draft) ? null : `Not used: a whole number from ${min} to ${max}.`}
      type="number"
      min={min}
      max={max}
      value={draft}
      onChange={({ target }) => {
        setDraft(target.value);
        if (isFit(target.value)) onChange(Number(target.value));
      }}
    />
  );
}
