import { useState } from 'react';
import { ATTRIBUTION_FORMS, type AttributionForm, formatAttribution } from '#images/attribution.ts';
import type { Image } from '#ll2/image.ts';

const LABELS = {
  text: 'plain text',
  html: 'HTML',
  markdown: 'Markdown',
} as const satisfies Record<AttributionForm, string>;

type Outcome = { form: AttributionForm; isCopied: boolean };

/** Puts the attribution of a picture on the clipboard, in the form that the reader needs. */
export function CopyAttribution({ image }: { image: Image }) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  async function copy(form: AttributionForm) {
    try {
      await navigator.clipboard.writeText(formatAttribution(image, form));
      setOutcome({ form, isCopied: true });
    } catch {
      // No clipboard on plain http, or the reader refused it.
      setOutcome({ form, isCopied: false });
    }
  }

  return (
    <div className="flex flex-col gap-2 text-note print:hidden">
      <p className="flex flex-wrap items-center gap-2">
        <span className="text-quiet">Copy attribution as</span>
        {ATTRIBUTION_FORMS.map((form) => (
          <button key={form} type="button" className="control" onClick={() => void copy(form)}>
            {LABELS[form]}
          </button>
        ))}
      </p>
      <p role="status">
        {outcome?.isCopied === true ? `Attribution copied as ${LABELS[outcome.form]}.` : null}
        {outcome?.isCopied === false
          ? 'The browser did not allow copying. Here is the text:'
          : null}
      </p>
      {outcome?.isCopied === false ? (
        <textarea
          readOnly
          aria-label="Attribution"
          className="control min-h-24 w-full"
          value={formatAttribution(image, outcome.form)}
          onFocus={(event) => event.target.select()}
        />
      ) : null}
    </div>
  );
}
