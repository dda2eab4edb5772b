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

/** Every color of a picture, and how many of its pixels have it. */
function countColors(png: PNG): Map<string, { color: Color; count: number }> {
  const colors = new Map<string, { color: Color; count: number }>();
  for (let at = 0; at < png.data.length; at += 4) {
    const color = [png.data[at] ?? 0, png.data[at + 1] ?? 0, png.data[at + 2] ?? 0] as const;
    const key = color.join();
    colors.set(key, { color, count: (colors.get(key)?.count ?? 0) + 1 });
  }
  return colors;
}

/**
 * The strongest contrast between what is seen in a box and its commonest color there, of whatever covers at
 * least a thousandth of it, as thin lines do: 1 when nothing can be told apart.
 */
export async function seenContrast(
  target: Page | Locator,
  clip?: { x: number; y: number; width: number; height: number },
): Promise<number> {
  const shot =
    'context' in target && clip !== undefined
      ? await target.screenshot({ clip })
      : await target.screenshot();
  const png = PNG.sync.read(shot);
  const least = (png.width * png.height) / 1000;
  const colors = [...countColors(png).values()]
    .filter(({ count }) => count >= least)
    .toSorted((a, b) => b.count - a.count);
  const [ground] = colors;
  return ground === undefined
    ? 1
    : Math.max(...colors.map(({ color }) => toContrast(color, ground.color)));
}
