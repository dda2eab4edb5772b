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

/** In px, whatever the drawing's size. */
const STROKE_WIDTHS = { thumb: 0.7, card: 1, page: 1.5 } as const;

type DrawingProps = {
  name: DrawingName;
  /** The text alternative of a drawing that replaces a picture. Without it the drawing is decorative. */
  label?: string;
  /** Smaller ones have thinner outlines: one of 64 px would be filled by them. `page` has a scale bar. */
  size: keyof typeof STROKE_WIDTHS;
};

/** One of our line drawings, in the current text color. */
export function Drawing({ name, label, size }: DrawingProps) {
  const unitsPerMeter = UNITS_PER_METER[name];
  return (
    <svg
      viewBox={`0 0 ${SHEET.width} ${SHEET.height}`}
      strokeWidth={STROKE_WIDTHS[size]}
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
