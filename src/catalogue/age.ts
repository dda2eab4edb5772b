import { isAhead } from '#lib/clock.ts';
import { formatCount } from '#lib/format.ts';

/** How likely data still matches LL2's. */
export type AgeTier = 'fresh' | 'aging' | 'old';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

// Every few days a craft launches, docks or returns; after a month much of what is in space has changed.
const FRESH_FOR = 3 * DAY;
const AGING_FOR = 30 * DAY;

/** Milliseconds since an ISO time; null when it is ahead of the clock, so that nobody can say. */
export function ageOf(recorded: string, now: number): number | null {
  const time = Date.parse(recorded);
  return isAhead(time, now) ? null : Math.max(0, now - time);
}

export function toAgeTier(age: number): AgeTier {
  if (age < FRESH_FOR) return 'fresh';
  return age < AGING_FOR ? 'aging' : 'old';
}

const STEPS = [
  { from: DAY, unit: 'day' },
  { from: HOUR, unit: 'hour' },
  { from: MINUTE, unit: 'minute' },
] as const;

/** In the largest whole unit: `2 days`; `less than a minute`. */
export function formatAge(age: number): string {
  const step = STEPS.find(({ from }) => age >= from);
  if (step === undefined) return 'less than a minute';
  return formatCount(Math.floor(age / step.from), step.unit, `${step.unit}s`);
}
