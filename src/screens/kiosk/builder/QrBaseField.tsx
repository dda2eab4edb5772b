import { OPTION_TEXTS } from '#wording/kiosk-options.ts';
import { parseKioskSearch } from '#paths/kiosk.ts';
import { TextField } from '#ui/TextField.tsx';
import { useDraft } from '#ui/use-draft.ts';

/** Parses the value as the display does; null for a value that it ignores. */
const parseQrBase = (text: string) =>
  parseKioskSearch(`${new URLSearchParams({ qr_base: text.trim() })}`).options.qr_base;

const isValid = (text: string) => text.trim() === '' || parseQrBase(text) !== null;

type QrBaseFieldProps = { value: string | null; onChange: (value: string | null) => void };

/** A field for the site that QR codes lead to. An invalid URL shows an error and doesn't change the display. */
export function QrBaseField({ value, onChange }: QrBaseFieldProps) {
  const [draft, setDraft] = useDraft(value ?? '');
  return (
    <TextField
      label={OPTION_TEXTS.qr_base.label}
      explanation={OPTION_TEXTS.qr_base.explanation}
      error={isValid(draft) ? null : 'Enter a web address, such as https://example.org.'}
      inputMode="url"
      value={draft}
      onChange={({ target }) => {
        setDraft(target.value);
        if (isValid(target.value)) onChange(parseQrBase(target.value));
      }}
    />
  );
}
