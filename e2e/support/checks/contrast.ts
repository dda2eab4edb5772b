import type { Locator, Page } from '@playwright/test';
import { PNG } from 'pngjs';

type Color = readonly [number, number, number];

/** WCAG's relative luminance. */
function toLuminance(color: Color): number {
  const [red = 0, green = 0, blue = 0] = color.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function toContrast(one: Color, other: Color): number {
  const [dark = 0, light = 0] = [toLuminance(one), toLuminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

type Clip = { x: number; y: number; width: number; height: number };

/** Every color that covers at least a thousandth of an image, as thin lines do; the most frequent first. */
function toColors(shot: Buffer): Color[] {
  const png = PNG.sync.read(shot);
  const colors = new Map<string, { color: Color; count: number }>();
  for (let at = 0; at < png.data.length; at += 4) {
    const color = [png.data[at] ?? 0, png.data[at + 1] ?? 0, png.data[at + 2] ?? 0] as const;
    const key = color.join();
    colors.set(key, { color, count: (colors.get(key)?.count ?? 0) + 1 });
  }
  const least = (png.width * png.height) / 1000;
  return [...colors.values()]
    .filter(({ count }) => count >= least)
    .toSorted((a, b) => b.count - a.count)
    .map(({ color }) => color);
}

async function toBox(target: Locator): Promise<Clip> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (box === null) throw new Error('What should be seen has no box.');
  return box;
}

/** Pixels to leave out at an element's edges: a border there, its own or a neighbor's, isn't measured. */
const EDGE = 2;

async function toInside(target: Locator): Promise<Clip> {
  const { x, y, width, height } = await toBox(target);
  return { x: x + EDGE, y: y + EDGE, width: width - 2 * EDGE, height: height - 2 * EDGE };
}

/**
 * The strongest contrast between the most frequent color and another one within an element, or within a box of the page;
 * 1 when there is only one color.
 */
export async function seenContrast(target: Page | Locator, clip?: Clip): Promise<number> {
  const shot =
    'context' in target
      ? await target.screenshot(clip === undefined ? {} : { clip })
      : await target.page().screenshot({ clip: await toInside(target) });
  const colors = toColors(shot);
  const [ground] = colors;
  return ground === undefined ? 1 : Math.max(...colors.map((color) => toContrast(color, ground)));
}

/** The contrast between the middle of a mark and the most frequent color of its row. */
export async function markContrast(mark: Locator, row: Locator): Promise<number> {
  const [ground] = toColors(await row.screenshot());
  const { x, y, width, height } = await toBox(mark);
  const middle = { x: Math.floor(x + width / 2), y: Math.floor(y + height / 2) };
  const [color] = toColors(
    await mark.page().screenshot({ clip: { ...middle, width: 1, height: 1 } }),
  );
  return ground === undefined || color === undefined ? 1 : toContrast(color, ground);
}
