import { DRAWING_BOXES } from '#screens/compare/drawing-boxes.ts';
import { UNITS_PER_METER, type DrawingName } from '#images/drawings.ts';

/** A drawing's real size, arrays and all, in metres. */
export type RealSize = { width: number; height: number };

/** Null for drawings of no craft in particular: they have a shape and no size. */
export function toRealSize(name: DrawingName): RealSize | null {
  const unitsPerMeter = UNITS_PER_METER[name];
  if (unitsPerMeter === null) return null;
  const { width, height } = DRAWING_BOXES[name];
  return { width: width / unitsPerMeter, height: height / unitsPerMeter };
}

const BAR_LENGTHS = [20, 10, 5, 2, 1, 0.5];

/** A strip that holds drawings in a row at one scale. All in metres. */
export type ScaleStripLayout = { width: number; height: number; bar: number };

/** The bar is the longest round length that a quarter of the row holds. */
export function layoutScaleStrip(sizes: readonly RealSize[]): ScaleStripLayout {
  const width = sizes.reduce((sum, size) => sum + size.width, 0);
  const height = Math.max(...sizes.map((size) => size.height));
  const bar = BAR_LENGTHS.find((length) => length <= width / 4) ?? 0.5;
  return { width, height, bar };
}
