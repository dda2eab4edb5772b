import { ATTRIBUTION_FORMS, type AttributionForm, formatAttribution } from '#images/attribution.ts';
import type { Image } from '#ll2/image.ts';
import { CopyButtons } from '#ui/CopyButtons.tsx';

const LABELS = {
  text: 'plain text',
  html: 'HTML',
  markdown: 'Markdown',
} as const satisfies Record<AttributionForm, string>;

/** Buttons that copy a picture's attribution as plain text, HTML or Markdown. */
export function CopyAttribution({ image }: { image: Image }) {
  return (
    <div className="flex flex-wrap items-center gap-2 text-note print:hidden">
      <span className="text-quiet">Copy attribution as</span>
      <CopyButtons
        fieldLabel="Attribution"
        choices={ATTRIBUTION_FORMS.map((form) => ({
          label: LABELS[form],
          toText: () => formatAttribution(image, form),
          doneMessage: `Attribution copied as ${LABELS[form]}.`,
        }))}
      />
    </div>
  );
}
