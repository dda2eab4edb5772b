import { countLines, estimateWidth } from '#screens/kiosk/display/fit-text.ts';
import { isCramped } from '#screens/kiosk/display/is-cramped.ts';
import type { ClockParts } from '#spacecraft/time-in-space.ts';

/**
 * How large the tiles of the slide "In space now" can be. Lengths are units of the display (see `wall-units`), or `em`
 * of a tile, whose font size is that of its clock's largest figure.
 */
export type Room = { width: number; height: number };

/** The sizes of a clock's unit and rest, and the gaps before them, in `em`. */
const UNIT = 0.62;
const REST = 0.75;
const CLOCK_GAPS = 0.65;
/** A clock of four digits, so that sizes don't change with the hundredth or the thousandth day. */
const USUAL_CLOCK: ClockParts = { value: '1,000', unit: 'days', rest: '00:00:00' };

/** Sizes of a name in `em`. It has two lines. */
const NAME_SIZES = [0.62, 0.55, 0.48] as const;
const SMALLEST_NAME = 0.48;
const NAME_LINES = 2;

/** The clock, and two lines of the name below it, in `em`. */
const TILE_HEIGHT = 2.45;
const LARGEST = 17;
/** Below this a clock could hardly be read on a phone: the slide scrolls instead. */
const SMALLEST = 4.6;
const MAX_COLUMNS = 8;
const COLUMN_GAP = 3;
/** The line above a tile, and the gaps on both sides of it. */
const ROW_GAP = 2.8;

const toColumnWidth = (columns: number, { width }: Room) =>
  (width - COLUMN_GAP * (columns - 1)) / columns;

function toClockWidth({ value, unit, rest }: ClockParts): number {
  const small = estimateWidth(unit) * UNIT + estimateWidth(rest ?? '') * REST;
  return estimateWidth(value) + small + CLOCK_GAPS;
}

export type Tiles = {
  columns: number;
  /** The size of the clocks' largest figure. */
  size: number;
  /** The width of a column in `em`. */
  width: number;
};

/** The number of columns that gives some tiles the largest size, and that size. */
export function fitTiles(count: number, clocks: readonly ClockParts[], room: Room): Tiles {
  const widest = Math.max(...[USUAL_CLOCK, ...clocks].map(toClockWidth));
  const choices = Array.from({ length: Math.min(count, MAX_COLUMNS) }, (_, index) => {
    const columns = index + 1;
    const rowHeight = room.height / Math.ceil(count / columns) - ROW_GAP;
    const byWidth = toColumnWidth(columns, room) / widest;
    return { columns, byWidth, size: Math.min(LARGEST, byWidth, rowHeight / TILE_HEIGHT) };
  });
  const best = choices.toSorted((a, b) => b.size - a.size)[0];
  // Too many for one screen: as many columns as the width has room for.
  const { columns, size } =
    best !== undefined && best.size >= SMALLEST
      ? best
      : {
          columns: choices.findLast(({ byWidth }) => byWidth >= SMALLEST)?.columns ?? 1,
          size: SMALLEST,
        };
  return { columns, size, width: toColumnWidth(columns, room) / size };
}

/** The size of a tile's name in `em`: the largest in which it has two lines or less. */
export function fitTileName(name: string, width: number): number {
  return NAME_SIZES.find((size) => countLines(name, width / size) <= NAME_LINES) ?? SMALLEST_NAME;
}

/** The height of the slide's heading and foot: on upright screens the foot has two lines. */
const WIDE_REST = 16;
const UPRIGHT_REST = 20;
/** `--pad` on most screens. */
const PAD = 5;
/** MAX_SHIFT, the margin in pixels in which the display moves. */
const BLEED = 24;

/** The room for tiles on this screen. */
export function toRoom(): Room {
  const { innerWidth, innerHeight } = window;
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const [shorter, longer] = [Math.min(innerWidth, innerHeight), Math.max(innerWidth, innerHeight)];
  const unit = isCramped() ? rem / 4 : Math.min(shorter / 100, (0.5625 * longer) / 100);
  const edge = isCramped() ? PAD : Math.max(PAD, BLEED / unit + 1);
  const rest = innerHeight > innerWidth ? UPRIGHT_REST : WIDE_REST;
  return {
    width: innerWidth / unit - 2 * edge,
    // Below the slide is the line of the rotation.
    height: innerHeight / unit - 2 * edge - 1 - rest,
  };
}
