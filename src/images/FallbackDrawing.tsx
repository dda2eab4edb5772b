import { Drawing } from '#images/Drawing.tsx';
import { DrawingMark } from '#images/DrawingMark.tsx';
import type { DrawingName } from '#images/drawings.ts';

type FallbackDrawingProps = {
  name: DrawingName;
  /** Left out while a picture loads over the drawing. */
  label?: string;
  /** Whether it has the room of a page rather than of a card. */
  isLarge: boolean;
  /** Whether it is part of a prerendered page, whose content policy allows no `style` in HTML. A mark has one. */
  isPrerendered: boolean;
};

/** A drawing in the frame of a picture that is missing or loading. */
export function FallbackDrawing({ isLarge, isPrerendered, ...drawing }: FallbackDrawingProps) {
  return isLarge || isPrerendered ? (
    <Drawing {...drawing} size={isLarge ? 'page' : 'card'} />
  ) : (
    <DrawingMark {...drawing} className="absolute inset-0" />
  );
}
