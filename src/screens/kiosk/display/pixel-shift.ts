/** The largest shift in CSS pixels. The display has a margin of this size: `--bleed` in KioskStage. */
export const MAX_SHIFT = 24;

const STEP = 8;
const STEPS = MAX_SHIFT / STEP;
/** How long the display stays in one position (ms). In a day it visits all 49 positions, and 23 of them twice. */
const STAY_MS = 20 * 60_000;

const SIDE = 2 * STEPS + 1;
const PLACES = SIDE * SIDE;
/**
 * Coprime to the number of positions, so that all are visited before one repeats. Consecutive positions aren't
 * adjacent.
 */
const STRIDE = 22;

/** The display's shift at a time (ms since 1970). It keeps edges from burning into the screen. */
export function shiftAt(now: number): { x: number; y: number } {
  const place = (Math.floor(now / STAY_MS) * STRIDE) % PLACES;
  return {
    x: ((place % SIDE) - STEPS) * STEP,
    y: (Math.floor(place / SIDE) - STEPS) * STEP,
  };
}
