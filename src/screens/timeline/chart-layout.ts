import type { Bar } from '#screens/timeline/bars.ts';
import type { Lane } from '#screens/timeline/lanes.ts';
import type { TimeWindow } from '#screens/timeline/time-window.ts';

/** Where lanes and rows are, in px from the top of the plot. */
export type PlacedLane = { lane: Lane; top: number; height: number; rowsTop: number };
export type ChartLayout = { lanes: readonly PlacedLane[]; rowHeight: number; height: number };

/** The width of the lanes' names where they are beside the plot; on a phone they are above their rows. */
const NAMES_WIDTH = 176;
const MIN_WIDTH_FOR_NAMES = 640;

const ROW_HEIGHT = 12;
const NAME_HEIGHT = 24;
const PADDING = 4;
/** With very many flights at once rows get lower, so that the canvas doesn't exceed what browsers can draw. */
const MAX_ROWS_HEIGHT = 2000;

/** How near to a bar, in px, a pointer must be. */
const REACH = 6;

export function toNamesWidth(width: number): number {
  return width < MIN_WIDTH_FOR_NAMES ? 0 : NAMES_WIDTH;
}

export function toLayout(lanes: readonly Lane[], namesWidth: number): ChartLayout {
  const rows = lanes.reduce((sum, lane) => sum + lane.rows.length, 0);
  const rowHeight = Math.min(ROW_HEIGHT, MAX_ROWS_HEIGHT / Math.max(rows, 1));
  const nameAbove = namesWidth === 0 ? NAME_HEIGHT : PADDING;
  const least = namesWidth === 0 ? 0 : NAME_HEIGHT + PADDING;
  const placed: PlacedLane[] = [];
  let top = 0;
  for (const lane of lanes) {
    const height = Math.max(nameAbove + lane.rows.length * rowHeight + PADDING, least);
    placed.push({ lane, top, height, rowsTop: top + nameAbove });
    top += height;
  }
  return { lanes: placed, rowHeight, height: top };
}

/** A time's place in the plot, in px from its left edge. */
export function toX(time: number, { start, end }: TimeWindow, width: number): number {
  return ((time - start) / (end - start)) * width;
}

/** The inverse of toX. */
export function toTime(x: number, { start, end }: TimeWindow, width: number): number {
  return start + (x / width) * (end - start);
}

/** A bar and where it is, in px from the top left of the plot. */
export type PlacedBar = { bar: Bar; x: number; top: number; bottom: number };

/** The bar at a point of the plot, or the nearest one within reach in the same row. */
export function findBar(
  { lanes, rowHeight }: ChartLayout,
  window: TimeWindow,
  width: number,
  point: { x: number; y: number },
): PlacedBar | null {
  const placed = lanes.find(({ top, height }) => point.y >= top && point.y < top + height);
  if (placed === undefined) return null;
  const row = Math.floor((point.y - placed.rowsTop) / rowHeight);
  let found: PlacedBar | null = null;
  let least = REACH;
  for (const bar of placed.lane.rows[row] ?? []) {
    const left = toX(bar.start, window, width);
    const right = toX(bar.shownEnd, window, width);
    const distance = Math.max(left - point.x, point.x - right, 0);
    // Of bars at the same distance the last is on top.
    if (distance <= least) {
      least = distance;
      const top = placed.rowsTop + row * rowHeight;
      found = { bar, x: Math.max(left, 0), top, bottom: top + rowHeight };
    }
  }
  return found;
}
