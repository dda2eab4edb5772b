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
  /** The part to draw, in px from the top of the plot. */
  from: number;
  to: number;
};

/** A flight of minutes is still visible. */
const LEAST_WIDTH = 2;
/** The dashes of a flight whose end isn't known: place and length in px, and height as a part of the bar's. */
const DASHES = [
  { x: 0, length: 4, height: 1 },
  { x: 6, length: 3, height: 0.6 },
  { x: 11, length: 2, height: 0.3 },
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
  const middle = Math.round(top + rowHeight / 2);
  const scale = width / (window.end - window.start);
  const fill = (left: number, right: number, height: number) =>
    context.fillRect(left, Math.round(middle - height / 2), right - left, Math.ceil(height));
  // What is painted already: of ten thousand flights most share their pixels with others.
  const paintedTo = { thick: -1, thin: -1 };
  for (const bar of bars) {
    if (bar.start > window.end) break;
    // On whole pixels, which are painted faster, and are sharper.
    const left = Math.round((bar.start - window.start) * scale);
    const right = Math.round((bar.shownEnd - window.start) * scale);
    const isUnknown = bar.state === 'unknown';
    if ((isUnknown ? left + DASHED_WIDTH : right) < 0) continue;
    const thickness = toThickness(bar, rowHeight);
    const isOpen = bar.state === 'open';
    context.fillStyle = isOpen
      ? palette.alive
      : bar.isCrewed === true
        ? palette.ink
        : palette.quiet;
    if (isUnknown) {
      for (const { x, length, height } of DASHES)
        fill(left + x, left + x + length, Math.max(thickness * height, 1));
      continue;
    }
    // Beyond the edges there is nothing to paint, and a bar of many windows' width is imprecise.
    const from = Math.max(left, -1);
    const to = Math.min(Math.max(right, left + LEAST_WIDTH), width + 1);
    const kind = bar.isCrewed === true ? 'thick' : 'thin';
    if (to > paintedTo[kind]) {
      fill(Math.max(from, paintedTo[kind]), to, thickness);
      paintedTo[kind] = to;
    }
    if (isOpen && right <= width) drawHead(context, right, middle, rowHeight - 2);
  }
}

function drawLine(
  context: CanvasRenderingContext2D,
  x: number,
  width: number,
  { from, to }: Drawing,
) {
  // On whole pixels, or a line of one pixel is two gray ones.
  context.fillRect(Math.round(x - width / 2), from, width, to - from);
}

function drawToday(context: CanvasRenderingContext2D, x: number, { from, to }: Drawing) {
  for (let y = from; y < to; y += 6) context.fillRect(Math.round(x), y, 1, 3);
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
  const { layout, window, width, ticks, now, on, pointed, palette, from, to } = drawing;
  const { lanes, rowHeight } = layout;
  context.clearRect(0, from, width, to - from);
  context.fillStyle = palette.hairline;
  for (const tick of ticks) drawLine(context, toX(tick, window, width), 1, drawing);
  for (const { lane, rowsTop } of lanes)
    for (const [row, bars] of lane.rows.entries()) {
      const top = rowsTop + row * rowHeight;
      if (top < to && top + rowHeight > from) drawRow(context, drawing, bars, top);
    }
  context.fillStyle = palette.ink;
  drawToday(context, toX(now, window, width), drawing);
  if (on !== null) drawLine(context, toX(on, window, width), 2, drawing);
  if (pointed !== null) drawOutline(context, drawing, pointed);
}
