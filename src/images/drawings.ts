/**
 * The drawings in drawings/: our own elevations, on a sheet of 400 by 300 units.
 * `unitsPerMetre` follows from a public dimension of the craft; null for drawings of no craft in particular.
 */
export const DRAWINGS = {
  'apollo-csm': { view: 'side elevation, nose left', unitsPerMetre: 27.49 },
  'apollo-lm': { view: 'front elevation, legs down', unitsPerMetre: 33.19 },
  atv: { view: 'plan view, arrays deployed', unitsPerMetre: 17.03 },
  buran: { view: 'side elevation, nose left', unitsPerMetre: 8.53 },
  cygnus: { view: 'plan view, arrays deployed', unitsPerMetre: 27.71 },
  'dragon-1': { view: 'front elevation, arrays deployed', unitsPerMetre: 18.91 },
  'dragon-2': { view: 'front elevation, nose cone closed', unitsPerMetre: 29.63 },
  'dream-chaser': { view: 'plan view, nose left', unitsPerMetre: 34.29 },
  gemini: { view: 'plan view, nose left', unitsPerMetre: 55.71 },
  generic: { view: 'plain outline, kind not known', unitsPerMetre: null },
  'generic-capsule': { view: 'elevation, not to scale', unitsPerMetre: null },
  'generic-cargo': { view: 'elevation, not to scale', unitsPerMetre: null },
  'generic-lander': { view: 'elevation, not to scale', unitsPerMetre: null },
  'generic-spaceplane': { view: 'plan view, not to scale', unitsPerMetre: null },
  'generic-station': { view: 'plan view, not to scale', unitsPerMetre: null },
  'generic-upper-stage': { view: 'side elevation, not to scale', unitsPerMetre: null },
  htv: { view: 'side elevation, hatch left', unitsPerMetre: 31.84 },
  mercury: { view: 'side elevation, heat shield and retro-pack down', unitsPerMetre: 73.6 },
  'new-shepard': { view: 'front elevation', unitsPerMetre: 72.05 },
  orion: { view: 'side elevation, arrays deployed', unitsPerMetre: 21.57 },
  progress: { view: 'plan view, wings deployed', unitsPerMetre: 29.43 },
  shenzhou: { view: 'plan view, wings deployed', unitsPerMetre: 18.35 },
  'shenzhou-8': { view: 'plan view, wings deployed', unitsPerMetre: 18.35 },
  'shuttle-orbiter': { view: 'side elevation, nose left', unitsPerMetre: 8.37 },
  soyuz: { view: 'plan view, wings deployed', unitsPerMetre: 29.43 },
  starliner: { view: 'front elevation', unitsPerMetre: 45.98 },
  starship: { view: 'elevation of the steel side, flaps spread', unitsPerMetre: 4.77 },
  tianzhou: { view: 'plan view, wings deployed', unitsPerMetre: 20.94 },
  voskhod: { view: 'side elevation', unitsPerMetre: 61.65 },
  'voskhod-3kd': { view: 'side elevation, airlock extended', unitsPerMetre: 47.26 },
  vostok: { view: 'side elevation', unitsPerMetre: 68.43 },
  'x-15': { view: 'side elevation, nose left', unitsPerMetre: 20.17 },
  'x-37b': { view: 'plan view, nose left', unitsPerMetre: 35.0 },
} as const satisfies Record<string, { view: string; unitsPerMetre: number | null }>;

export type DrawingName = keyof typeof DRAWINGS;

export const SHEET = { width: 400, height: 300 } as const;
