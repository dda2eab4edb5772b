/**
 * The drawings in drawings/: our own side views, on a sheet of 400 by 300 units. The scale (units per meter) is
 * computed from a published dimension of the craft; null for generic drawings.
 */
export const UNITS_PER_METER = {
  'apollo-csm': 27.49,
  'apollo-lm': 33.19,
  atv: 17.03,
  buran: 8.53,
  cygnus: 27.71,
  'dragon-1': 18.91,
  'dragon-2': 29.63,
  'dream-chaser': 34.29,
  gemini: 55.71,
  generic: null,
  'generic-capsule': null,
  'generic-cargo': null,
  'generic-lander': null,
  'generic-spaceplane': null,
  'generic-station': null,
  'generic-upper-stage': null,
  htv: 31.84,
  mercury: 73.6,
  'new-shepard': 72.05,
  orion: 21.57,
  progress: 29.43,
  shenzhou: 18.35,
  'shenzhou-8': 18.35,
  'shuttle-orbiter': 8.37,
  soyuz: 29.43,
  starliner: 45.98,
  starship: 4.77,
  tianzhou: 20.94,
  voskhod: 61.65,
  'voskhod-3kd': 47.26,
  vostok: 68.43,
  'x-15': 20.17,
  'x-37b': 35.0,
} as const satisfies Record<string, number | null>;

export type DrawingName = keyof typeof UNITS_PER_METER;

export const SHEET = { width: 400, height: 300 } as const;
