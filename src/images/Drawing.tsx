import { UNITS_PER_METER, type DrawingName, SHEET } from '#images/drawings.ts';
import { ScaleBar } from '#images/ScaleBar.tsx';

// Each drawing is a separate file, fetched when it is first rendered, and hashed and cached like every asset.
const FILES = import.meta.glob<string>('./*.svg', {
  base: './drawings',
  query: '?url',
  import: 'default',
  eager: true,
});

export const drawingUrl = (name: DrawingName) => `${FILES[`./${name}.svg`]}`;

type DrawingProps = {
  name: DrawingName;
  /** The text alternative of a drawing that replaces a picture. Without it the drawing is decorative. */
  label?: string;
  /** `thumb` has a thinner outline, because the normal one would fill a drawing of 64 px. `page` has a scale bar. */
  size: 'thumb' | 'card' | 'page';
};

/** One of our line drawings, in the current text color. */
export function Drawing({ name, label, size }: DrawingProps) {
  const unitsPerMeter = UNITS_PER_METER[name];
  return (
    <svg
      viewBox={`0 0 ${SHEET.width} ${SHEET.height}`}
      strokeWidth={size === 'thumb' ? 0.7 : 1.5}
      className="absolute inset-0 size-full text-ink"
      role={label === undefined ? undefined : 'img'}
      aria-label={label}
      aria-hidden={label === undefined ? true : undefined}
    >
      <use href={`${drawingUrl(name)}#drawing`} width={SHEET.width} height={SHEET.height} />
      {size === 'page' && unitsPerMeter !== null ? (
        <ScaleBar unitsPerMeter={unitsPerMeter} />
      ) : null}
    </svg>
  );
}
