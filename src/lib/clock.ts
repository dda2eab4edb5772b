// Devices have wrong clocks, and people put them right. All times are milliseconds since 1970.

/** Right clocks differ by less than this. */
const TOLERANCE_MS = 5 * 60_000;

/**
 * Whether a time that has passed is ahead of the clock. A wrong clock wrote it, or reads it now: it says nothing about
 * how long ago that was.
 */
export function isAhead(time: number, now: number): boolean {
  return time > now + TOLERANCE_MS;
}

/** Whether less than `span` ms have passed since a time. False for a time ahead of the clock. */
export function isWithin(time: number, span: number, now = Date.now()): boolean {
  return !isAhead(time, now) && now - time < span;
}
