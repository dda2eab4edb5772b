import { OPTION_TEXTS } from '#wording/kiosk-options.ts';
import { formatNightHours, type NightHours, parseNightHours } from '#lib/night-hours.ts';
import { CheckboxField } from '#ui/CheckboxField.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useDraft } from '#ui/use-draft.ts';

const DEFAULT_NIGHT = '22:00-06:00';

const ENDS = [
  { label: 'From', index: 0 },
  { label: 'Until', index: 1 },
] as const;

type NightHoursFieldProps = {
  value: NightHours | null;
  onChange: (value: NightHours | null) => void;
};

/** The hours in which the display is dimmed: from one time of day until another, or never. */
export function NightHoursField({ value, onChange }: NightHoursFieldProps) {
  // Empty without night hours. May be invalid: an incomplete time, or the same time twice.
  const [draft, setDraft] = useDraft(value === null ? '' : formatNightHours(value));
  const times = draft.split('-');
  function change(text: string) {
    setDraft(text);
    const hours = parseNightHours(text);
    if (text === '' || hours !== null) onChange(hours);
  }
  return (
    <div className="flex flex-col gap-2">
      <CheckboxField
        label={OPTION_TEXTS.night.label}
        explanation={OPTION_TEXTS.night.explanation}
        isChecked={draft !== ''}
        onChange={(isChecked) => change(isChecked ? DEFAULT_NIGHT : '')}
      />
      {draft === '' ? null : (
        <div role="group" aria-label="Night hours" className="flex flex-wrap gap-2 pl-6">
          {ENDS.map(({ label, index }) => (
            <TextField
              key={label}
              label={label}
              type="time"
              value={times[index] ?? ''}
              onChange={({ target }) => change(times.with(index, target.value).join('-'))}
            />
          ))}
          {parseNightHours(draft) === null ? (
            <p role="alert" className="w-full border-l-4 border-alive pl-2 text-note">
              Enter two different times.
            </p>
          ) : null}
        </div>
      )}
    </div>
  );
}
