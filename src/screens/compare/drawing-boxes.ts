import type { DrawingName } from '#images/drawings.ts';

/** The bounding box of a drawing, in the units of its sheet. */
export type Box = { x: number; y: number; width: number; height: number };

const toBox = (x: number, y: number, width: number, height: number): Box => ({
  x,
  y,
  width,
  height,
});

/**
 * The bounding box of each drawing, as browsers measure it (`getBBox`). The scale strip crops drawings to
 * it: with the sheets' margins, most of the strip would be empty.
 */
export const DRAWING_BOXES: Record<DrawingName, Box> = {
  'apollo-csm': toBox(44, 56, 312, 188),
  'apollo-lm': toBox(44, 33.2, 312, 233.6),
  atv: toBox(44, 62.3, 312, 175.4),
  buran: toBox(44, 91.6, 312, 116.8),
  cygnus: toBox(44, 46.8, 312, 206.4),
  'dragon-1': toBox(44, 98.9, 312, 102.2),
  'dragon-2': toBox(134.8, 30, 130.4, 240),
  'dream-chaser': toBox(45.7, 30, 308.6, 240),
  gemini: toBox(44, 64.9, 312, 170.2),
  generic: toBox(75, 72.6, 250, 154.8),
  'generic-capsule': toBox(81.8, 42, 236.4, 216),
  'generic-cargo': toBox(44, 60.1, 312, 179.8),
  'generic-lander': toBox(44, 45.5, 312, 209),
  'generic-spaceplane': toBox(44, 32.7, 312, 234.6),
  'generic-station': toBox(80, 30, 240, 240),
  'generic-upper-stage': toBox(44, 99.1, 312, 101.8),
  htv: toBox(44, 74.9, 312, 150.2),
  mercury: toBox(130.4, 30, 139.2, 240),
  'new-shepard': toBox(65.2, 30, 269.5, 240),
  orion: toBox(44, 47.6, 312, 204.8),
  progress: toBox(44, 42.3, 312, 215.4),
  shenzhou: toBox(44, 69.6, 312, 160.8),
  'shenzhou-8': toBox(44, 69.2, 312, 161.6),
  'shuttle-orbiter': toBox(44, 91.8, 312, 116.4),
  soyuz: toBox(44, 38.7, 312, 222.6),
  starliner: toBox(82.3, 30, 235.4, 240),
  starship: toBox(155.6, 30, 88.8, 240),
  tianzhou: toBox(44, 38.8, 312, 222.4),
  voskhod: toBox(44, 51.3, 312, 197.4),
  'voskhod-3kd': toBox(80.5, 30, 239, 240),
  vostok: toBox(44, 39.2, 312, 221.6),
  'x-15': toBox(44, 109.9, 312, 80.2),
  'x-37b': toBox(44, 70.4, 312, 159.2),
};
