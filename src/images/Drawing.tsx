import { UNITS_PER_METRE, type DrawingName, SHEET } from '#images/drawings.ts';
import { ScaleBar } from '#images/ScaleBar.tsx';

// Files of their own, fetched when one is drawn; hashed and cached like every asset.
const FILES = import.meta.glob<string>('./drawings/*.svg', {
  query: '?url',
  import: 'default',
  eager: true,
});

type DrawingProps = {
  name: DrawingName;
  /** What it shows, when it stands for the picture. Without it the drawing is decoration. */
  label?: string;
  /** `thumb` thins the outline, which would fill a drawing of 64 px. */
  size: 'thumb' | 'card' | 'page';
};

/** One of our line drawings, in the color of the text around it. */
export function Drawing({ name, label, size }: DrawingProps) {
  const unitsPerMetre = UNITS_PER_METRE[name];
  return (
    <svg
      viewBox={`0 0 ${SHEET.width} ${SHEET.height}`}
      strokeWidth={size === 'thumb' ? 0.7 : 1.5}
      className="absolute inset-0 size-full text-ink"
      role={label === undefined ? undefined : 'img'}
      aria-label={label}
      aria-hidden={label === undefined ? true : undefined}
    >
      <use
        href={`${FILES[`./drawings/${name}.svg`]}#drawing`}
        width={SHEET.width}
        height={SHEET.height}
      />
      {size === 'page' && unitsPerMetre !== null ? (
        <ScaleBar unitsPerMetre={unitsPerMetre} />
      ) : null}
    </svg>
  );
}
