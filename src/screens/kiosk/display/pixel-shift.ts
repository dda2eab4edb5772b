/** Farthest that the picture moves from its place, in CSS pixels; the display keeps as much free at its edges. */
export const MOST_SHIFTED = 24;

const STEP = 8;
const STEPS = MOST_SHIFTED / STEP;
/** How long the picture stands in one place. 72 places a day of the 49 there are. */
const STAY = 20 * 60_000;

const SIDE = 2 * STEPS + 1;
const PLACES = SIDE * SIDE;
/** Prime to the number of places: each is visited before one comes again, and neighbours don't follow. */
const STRIDE = 22;

/** Where the display stands at a time (ms since 1970), so that no edge burns into the same pixels for hours. */
export function shiftAt(now: number): { x: number; y: number } {
  const place = (Math.floor(now / STAY) * STRIDE) % PLACES;
  return {
    x: ((place % SIDE) - STEPS) * STEP,
    y: (Math.floor(place / SIDE) - STEPS) * STEP,
  };
}
