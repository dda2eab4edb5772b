import { formatCount } from '#lib/format.ts';

/** How far data is to be trusted to be what LL2 says today. */
export type AgeTier = 'fresh' | 'aging' | 'old';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

// A craft is launched, docks or comes home every few days, and a month changes much of who is in space.
const FRESH_FOR = 3 * DAY;
const AGING_FOR = 30 * DAY;

/** Milliseconds from an ISO time to now; none when a wrong clock puts it into the future. */
export function ageOf(recorded: string, now: number): number {
  return Math.max(0, now - Date.parse(recorded));
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

/** `2 days`, in its largest whole unit; `less than a minute`. */
export function formatAge(age: number): string {
  const step = STEPS.find(({ from }) => age >= from);
  if (step === undefined) return 'less than a minute';
  return formatCount(Math.floor(age / step.from), step.unit, `${step.unit}s`);
}
