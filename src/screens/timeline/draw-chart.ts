import type { Bar } from '#screens/timeline/bars.ts';
import { type ChartLayout, type PlacedBar, toX } from '#screens/timeline/chart-layout.ts';
import type { TimeWindow } from '#screens/timeline/time-window.ts';
import type { Palette } from '#screens/timeline/use-palette.ts';

export type Drawing = {
  layout: ChartLayout;
  window: TimeWindow;
  width: number;
  ticks: readonly number[];
  now: number;
  /** The chosen day, if there is one. */
  on: number | null;
  /** The flight that the pointer is at. */
  pointed: PlacedBar | null;
  palette: Palette;
};

/** A flight of minutes is still visible. */
const LEAST_WIDTH = 2;
/** The gaps and dashes of an end that isn't known, in px from the launch. */
const DASHES = [
  [0, 3],
  [5, 3],
  [10, 3],
] as const;
const DASHED_WIDTH = 13;

/** Crewed flights have thick bars and others thin ones, so that they differ without color. */
function toThickness({ isCrewed }: Bar, rowHeight: number): number {
  return Math.max(isCrewed === true ? rowHeight - 3 : rowHeight / 4, 1);
}

/** The head of the bar of a craft that is in space: the mark that the badge has. */
function drawHead(context: CanvasRenderingContext2D, x: number, middle: number, size: number) {
  context.beginPath();
  context.moveTo(x + size, middle);
  context.lineTo(x - 2, middle - size / 2);
  context.lineTo(x - 2, middle + size / 2);
  context.fill();
}

function drawRow(
  context: CanvasRenderingContext2D,
  { layout: { rowHeight }, window, width, palette }: Drawing,
  bars: readonly Bar[],
  top: number,
) {
  const middle = top + rowHeight / 2;
  const scale = width / (window.end - window.start);
  // What is painted already: of ten thousand flights most share their pixels with others.
  const paintedTo = { thick: -1, thin: -1 };
  for (const bar of bars) {
    if (bar.start > window.end) break;
    const left = (bar.start - window.start) * scale;
    const right = (bar.shownEnd - window.start) * scale;
    const isUnknown = bar.state === 'unknown';
    if ((isUnknown ? left + DASHED_WIDTH : right) < 0) continue;
    const thickness = toThickness(bar, rowHeight);
    const y = middle - thickness / 2;
    const isOpen = bar.state === 'open';
    context.fillStyle = isOpen ? palette.alive : bar.isCrewed === true ? palette.ink : palette.quiet;
    if (isUnknown) {
      for (const [from, length] of DASHES) context.fillRect(left + from, y, length, thickness);
      continue;
    }
    // Beyond the edges there is nothing to paint, and a bar of many windows' width is imprecise.
    const from = Math.max(left, -1);
    const to = Math.min(Math.max(right, left + LEAST_WIDTH), width + 1);
    const kind = bar.isCrewed === true ? 'thick' : 'thin';
    if (to > paintedTo[kind]) {
      context.fillRect(from, y, to - from, thickness);
      paintedTo[kind] = Math.floor(to);
    }
    if (isOpen && right <= width) drawHead(context, right, middle, rowHeight - 2);
  }
}

function drawVertical(context: CanvasRenderingContext2D, x: number, width: number, height: number) {
  // On whole pixels, or a line of one pixel is two gray ones.
  context.fillRect(Math.round(x - width / 2), 0, width, height);
}

function drawToday(context: CanvasRenderingContext2D, x: number, height: number) {
  for (let y = 0; y < height; y += 6) context.fillRect(Math.round(x), y, 1, 3);
}

function drawOutline(
  context: CanvasRenderingContext2D,
  { layout, window, width, palette }: Drawing,
  { bar, top }: PlacedBar,
) {
  const left = Math.max(toX(bar.start, window, width), 0);
  const right = Math.min(toX(bar.shownEnd, window, width), width);
  const least = bar.state === 'unknown' ? DASHED_WIDTH : LEAST_WIDTH;
  context.strokeStyle = palette.ink;
  context.lineWidth = 1.5;
  context.strokeRect(left - 2, top, Math.max(right - left, least) + 4, layout.rowHeight);
}

/** Draws the flights of the window. The context's unit is a CSS pixel. */
export function drawChart(context: CanvasRenderingContext2D, drawing: Drawing) {
  const { layout, window, width, ticks, now, on, pointed, palette } = drawing;
  const { height, lanes, rowHeight } = layout;
  context.clearRect(0, 0, width, height);
  context.fillStyle = palette.hairline;
  for (const tick of ticks) drawVertical(context, toX(tick, window, width), 1, height);
  for (const { lane, rowsTop } of lanes)
    for (const [row, bars] of lane.rows.entries())
      drawRow(context, drawing, bars, rowsTop + row * rowHeight);
  context.fillStyle = palette.ink;
  drawToday(context, toX(now, window, width), height);
  if (on !== null) drawVertical(context, toX(on, window, width), 2, height);
  if (pointed !== null) drawOutline(context, drawing, pointed);
}
