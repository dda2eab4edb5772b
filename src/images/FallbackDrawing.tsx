import { Drawing } from '#images/Drawing.tsx';
import { DrawingMark } from '#images/DrawingMark.tsx';
import type { DrawingName } from '#images/drawings.ts';

type FallbackDrawingProps = {
  name: DrawingName;
  /** Left out while a picture loads over the drawing. */
  label?: string;
  /** Whether it has the room of a page rather than of a card. */
  isLarge: boolean;
};

/** A drawing in the frame of a picture that is missing or loading. */
export function FallbackDrawing({ isLarge, ...drawing }: FallbackDrawingProps) {
  return isLarge ? (
    <Drawing {...drawing} size="page" />
  ) : (
    <DrawingMark {...drawing} className="absolute inset-0" />
  );
}
