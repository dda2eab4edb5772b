/**
 * Estimates of how much room a text takes on a display, in units of the display (see KioskStage). They are rounded up
 * from the widths of B612, whose regular and bold characters are equally wide.
 */

/** The narrowest column of texts: on a screen of 16:9. */
export const COLUMN_WIDTH = 71;

/** The height that the name has, with two lines of it in the largest size; less above what happened on this day. */
const NAME_HEIGHT = 28;
const NAME_HEIGHT_ABOVE_LINE = 17.3;
export const NAME_LINE_HEIGHT = 1.08;

/** Sizes of a name. From 17 letters on, the second is the largest. */
const SMALLEST_NAME = 5;
const NAME_SIZES = [12, 9, 8, 7, 6, SMALLEST_NAME] as const;
const LONG_NAME = 17;

/** Widths in `em`; other characters are `OTHER_WIDTH` wide. */
const WIDTHS = [
  { characters: /[iIj.:,;'!|l\s]/, width: 0.35 },
  { characters: /[frts()[\]/"J-]/, width: 0.45 },
  { characters: /[aceFLSkvxyz]/, width: 0.55 },
  { characters: /[\dA-LPR-VX-Z]/, width: 0.65 },
  { characters: /[mMWNQOw%&@]/, width: 0.9 },
] as const;
const OTHER_WIDTH = 0.6;
/** Ideographs and emoji. */
const FULL_WIDTH = 1.1;

/** The width of a text in one line, in `em`. */
export function estimateWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    const known = WIDTHS.find(({ characters }) => characters.test(character));
    width += known?.width ?? (character < '\u2000' ? OTHER_WIDTH : FULL_WIDTH);
  }
  return width;
}

/** How many lines a text takes in a column so many `em` wide; infinitely many where a word is wider than that. */
export function countLines(text: string, column: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const width = estimateWidth(word);
    if (width > column) return Infinity;
    const withSpace = used === 0 ? width : used + 0.35 + width;
    if (withSpace > column) lines++;
    used = withSpace > column ? width : withSpace;
  }
  return lines;
}

/**
 * The size of a name: the largest in which it fits its height, so that nothing below it moves. `hasLine`: below it is
 * what happened on this day. `isWhole`: no word of it has to be broken.
 */
export function fitName(name: string, hasLine = false): { size: number; isWhole: boolean } {
  const height = hasLine ? NAME_HEIGHT_ABOVE_LINE : NAME_HEIGHT;
  const sizes = NAME_SIZES.slice(Array.from(name).length < LONG_NAME ? 0 : 1);
  const toHeight = (size: number) =>
    countLines(name, COLUMN_WIDTH / size) * size * NAME_LINE_HEIGHT;
  const size = sizes.find((one) => toHeight(one) <= height) ?? SMALLEST_NAME;
  return { size, isWhole: toHeight(size) < Infinity };
}
