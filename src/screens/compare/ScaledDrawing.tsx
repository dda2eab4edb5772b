import { DRAWING_BOXES } from '#screens/compare/drawing-boxes.ts';
import { Drawing } from '#images/Drawing.tsx';
import { type DrawingName, SHEET } from '#images/drawings.ts';

type ScaledDrawingProps = {
  name: DrawingName;
  label: string;
  /** Thins the outline, which would fill what is drawn small. */
  isSmall: boolean;
};

const toPercent = (part: number, whole: number) => `${(part / whole) * 100}%`;

/** A drawing as wide as its number, without the margins of its sheet, which lie outside and are cut off. */
export function ScaledDrawing({ name, label, isSmall }: ScaledDrawingProps) {
  const box = DRAWING_BOXES[name];
  return (
    <div
      // An outline is as wide inside of the box as outside.
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
