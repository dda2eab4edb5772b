import { DRAWING_BOXES } from '#screens/compare/drawing-boxes.ts';
import { Drawing } from '#images/Drawing.tsx';
import { type DrawingName, SHEET } from '#images/drawings.ts';

type ScaledDrawingProps = {
  name: DrawingName;
  label: string;
  /** A thinner outline, because the normal one would fill a small drawing. */
  isSmall: boolean;
};

const toPercent = (part: number, whole: number) => `${(part / whole) * 100}%`;

/** A drawing that fills its container, cropped to its bounding box. */
export function ScaledDrawing({ name, label, isSmall }: ScaledDrawingProps) {
  const box = DRAWING_BOXES[name];
  return (
    <div
      // Half of the outline is outside of the bounding box.
      className="relative w-full overflow-clip [overflow-clip-margin:3px]"
      style={{ aspectRatio: `${box.width} / ${box.height}` }}
    >
      <div
        className="absolute"
        style={{
          width: toPercent(SHEET.width, box.width),
          height: toPercent(SHEET.height, box.height),
          left: toPercent(-box.x, box.width),
          top: toPercent(-box.y, box.height),
        }}
      >
        <Drawing name={name} label={label} size={isSmall ? 'thumb' : 'card'} />
      </div>
    </div>
  );
}
