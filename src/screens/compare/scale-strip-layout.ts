import { DRAWING_BOXES } from '#screens/compare/drawing-boxes.ts';
import { UNITS_PER_METER, type DrawingName } from '#images/drawings.ts';

/** The real size of what a drawing shows, in meters, including deployed arrays. */
export type RealSize = { width: number; height: number };

/** Null for the generic drawings, which have a shape but no size. */
export function toRealSize(name: DrawingName): RealSize | null {
  const unitsPerMeter = UNITS_PER_METER[name];
  if (unitsPerMeter === null) return null;
  const { width, height } = DRAWING_BOXES[name];
  return { width: width / unitsPerMeter, height: height / unitsPerMeter };
}

const BAR_LENGTHS = [20, 10, 5, 2, 1, 0.5];

/** A row of drawings at one scale. All lengths in meters; `bar` is the length of the scale bar. */
export type ScaleStripLayout = { width: number; height: number; bar: number };

/** The bar is the longest round length that fits a quarter of the row. */
export function layoutScaleStrip(sizes: readonly RealSize[]): ScaleStripLayout {
  const width = sizes.reduce((sum, size) => sum + size.width, 0);
  const height = Math.max(...sizes.map((size) => size.height));
  const bar = BAR_LENGTHS.find((length) => length <= width / 4) ?? 0.5;
  return { width, height, bar };
}
