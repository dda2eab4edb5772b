import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DRAWING_BOXES } from '#screens/compare/drawing-boxes.ts';
import { layoutScaleStrip, toRealSize } from '#screens/compare/scale-strip-layout.ts';
import { SHEET } from '#images/drawings.ts';

/** For each path command, extracts from its numbers the points on or near the line. */
const COMMANDS: Record<string, (numbers: number[]) => { x: number[]; y: number[] }> = {
  M: pairs,
  L: pairs,
  H: (numbers) => ({ x: numbers, y: [] }),
  V: (numbers) => ({ x: [], y: numbers }),
  // Control points may lie outside of the curve; only the last of three pairs is on it.
  C: (numbers) => pairs(numbers.filter((_, index) => index % 6 >= 4)),
  A: (numbers) => pairs(numbers.filter((_, index) => index % 7 >= 5)),
  Z: () => ({ x: [], y: [] }),
};

function pairs(numbers: number[]) {
  return {
    x: numbers.filter((_, index) => index % 2 === 0),
    y: numbers.filter((_, index) => index % 2 === 1),
  };
}

/** The x and y coordinates of every point of a drawing's paths. */
function toPoints(svg: string) {
  const x: number[] = [];
  const y: number[] = [];
  for (const [, path = ''] of svg.matchAll(/ d="([^"]+)"/g)) {
    for (const [, command = '', rest = ''] of path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
      const read = COMMANDS[command];
      if (read === undefined) throw new Error(`No parser for the path command ${command}.`);
      const points = read(Array.from(rest.matchAll(/-?\d*\.?\d+/g), ([number]) => Number(number)));
      x.push(...points.x);
      y.push(...points.y);
    }
  }
  return { x, y };
}

it.each(Object.entries(DRAWING_BOXES))('%s lies within its bounding box', (name, box) => {
  const file = new URL(`../../images/drawings/${name}.svg`, import.meta.url);
  const { x, y } = toPoints(readFileSync(file, 'utf8'));
  expect(Math.min(...x)).toBeGreaterThanOrEqual(box.x - 0.2);
  expect(Math.max(...x)).toBeLessThanOrEqual(box.x + box.width + 0.2);
  expect(Math.min(...y)).toBeGreaterThanOrEqual(box.y - 0.2);
  expect(Math.max(...y)).toBeLessThanOrEqual(box.y + box.height + 0.2);
  expect(box.x + box.width).toBeLessThanOrEqual(SHEET.width);
  expect(box.y + box.height).toBeLessThanOrEqual(SHEET.height);
});

// Published dimensions of the real craft, not read from our files.
it.each([
  ['apollo-lm', { width: 9.4, height: 7.04 }],
  ['x-37b', { width: 8.92, height: 4.55 }],
  ['shuttle-orbiter', { width: 37.24 }],
  ['starship', { height: 50.3 }],
] as const)('%s has the published size', (name, size) => {
  for (const [side, meters] of Object.entries(size)) {
    const length = side === 'width' ? toRealSize(name)?.width : toRealSize(name)?.height;
    expect(Math.abs((length ?? 0) / meters - 1)).toBeLessThan(0.01);
  }
});

it('picks a round bar length for small and large craft', () => {
  expect(toRealSize('generic')).toBeNull();
  expect(layoutScaleStrip([{ width: 1.9, height: 3.3 }]).bar).toBe(0.5);
  expect(
    layoutScaleStrip([
      { width: 37, height: 14 },
      { width: 9, height: 5 },
    ]),
  ).toEqual({
    width: 46,
    height: 14,
    bar: 10,
  });
});
