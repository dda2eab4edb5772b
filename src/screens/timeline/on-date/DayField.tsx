import { useState } from 'react';
import {
  type Day,
  type DayRange,
  formatIsoDay,
  parseIsoDay,
} from '#screens/timeline/on-date/days.ts';
import { describeDay } from '#screens/timeline/on-date/on-date-text.ts';
import { TextField } from '#ui/TextField.tsx';
import { useDraft } from '#ui/use-draft.ts';

type DayFieldProps = {
  day: Day | null;
  range: DayRange;
  /** Null once the field is cleared. */
  onChange: (day: Day | null) => void;
  onRelease: () => void;
};

/** A date field. Days outside of the range, which a year has while it is typed, aren't passed on. */
export function DayField({ day, range, onChange, onRelease }: DayFieldProps) {
  const [draft, setDraft] = useDraft(day === null ? '' : formatIsoDay(day));
  const [isLeft, setIsLeft] = useState(false);
  const entered = parseIsoDay(draft);
  const isOutside = entered !== null && (entered < range.first || entered > range.last);
  const bounds = `from ${describeDay(range.first)} to ${describeDay(range.last)}`;
  return (
    <TextField
      label="Who was in space on"
      type="date"
      min={formatIsoDay(range.first)}
      max={formatIsoDay(range.last)}
      value={draft}
      error={isOutside && isLeft ? `Choose a day ${bounds}.` : null}
      onChange={({ target }) => {
        setDraft(target.value);
        setIsLeft(false);
        const next = parseIsoDay(target.value);
        if (next !== null && next >= range.first && next <= range.last) onChange(next);
        // A date of which a part is typed has no value either.
        else if (target.value === '' && !target.validity.badInput) onChange(null);
      }}
      onBlur={() => {
        setIsLeft(true);
        onRelease();
      }}
    />
  );
}
