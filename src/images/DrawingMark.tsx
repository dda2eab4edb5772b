import { drawingUrl } from '#images/Drawing.tsx';
import type { DrawingName } from '#images/drawings.ts';

/**
 * A drawing as a small decorative mark in the text color. It is a mask, one element: a table has a hundred of them, and
 * each `use` would copy a drawing's forty shapes. Give it a size.
 */
export function DrawingMark({ name, className }: { name: DrawingName; className: string }) {
  const maskImage = `url("${drawingUrl(name)}")`;
  return (
    <span
      aria-hidden="true"
      className={`drawing-mark ${className}`}
      // Chrome before 120 knows the prefixed name alone.
      style={{ maskImage, WebkitMaskImage: maskImage }}
    />
  );
}
