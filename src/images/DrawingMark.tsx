import { drawingUrl } from '#images/Drawing.tsx';
import type { DrawingName } from '#images/drawings.ts';

type DrawingMarkProps = {
  name: DrawingName;
  /** Where and how large it is. */
  className: string;
  /** The text alternative of a drawing that replaces a picture. Without it the drawing is decorative. */
  label?: string;
};

/**
 * A drawing in the text color, with thin lines. It is a mask, one element: a list has up to a hundred drawings, and each
 * `use` would copy forty shapes. Ten cards take a fifth less time to render with it (37 in place of 46 ms).
 */
export function DrawingMark({ name, className, label }: DrawingMarkProps) {
  const maskImage = `url("${drawingUrl(name)}")`;
  return (
    <span
      role={label === undefined ? undefined : 'img'}
      aria-label={label}
      aria-hidden={label === undefined ? true : undefined}
      className={`drawing-mark ${className}`}
      // Chrome before 120 knows the prefixed name alone.
      style={{ maskImage, WebkitMaskImage: maskImage }}
    />
  );
}
