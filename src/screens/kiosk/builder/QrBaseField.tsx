import { OPTION_TEXTS } from '#wording/kiosk-options.ts';
import { parseKioskSearch } from '#paths/kiosk.ts';
import { TextField } from '#ui/TextField.tsx';
import { useDraft } from '#ui/use-draft.ts';

/** As the display would read it; null for what it would leave out. */
const parseQrBase = (text: string) =>
  parseKioskSearch(`${new URLSearchParams({ qr_base: text.trim() })}`).options.qr_base;

const isFit = (text: string) => text.trim() === '' || parseQrBase(text) !== null;

type QrBaseFieldProps = { value: string | null; onChange: (value: string | null) => void };

/** Where QR codes lead, as far as what is typed is an address already. */
export function QrBaseField({ value, onChange }: QrBaseFieldProps) {
  const [draft, setDraft] = useDraft(value ?? '');
  return (
    <TextField
      label={OPTION_TEXTS.qr_base.label}
      explanation={OPTION_TEXTS.qr_base.explanation}
      error={isFit(draft) ? null : 'Not used: a web address, such as https://example.org.'}
      inputMode="url"
      value={draft}
      onChange={({ target }) => {
        setDraft(target.value);
        if (isFit(target.value)) onChange(parseQrBase(target.value));
      }}
    />
  );
}
