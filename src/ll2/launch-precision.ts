import type { TimePrecision } from '#lib/precise-time.ts';
import type { Launch } from '#ll2/flight.ts';

/** How precisely LL2 knows a launch time. */
export type LaunchPrecision =
  | { kind: 'known'; precision: TimePrecision; name: string }
  | { kind: 'unknown' }
  | { kind: 'other'; name: string };

// By name: the ids of LL2's option lists are not part of its contract. Half-years come before years because of
// "Year Half"; quarters and halves are numbered ("Quarter 3", "H1").
const NAMES: readonly (readonly [RegExp, TimePrecision])[] = [
  [/\b(second|minute|sec|min)\b/i, 'minute'],
  [/\b(hour|hr)\b/i, 'hour'],
  [/\b(quarter|q[1-4])\b/i, 'quarter'],
  [/\b(half|h[12])\b/i, 'half-year'],
  [/\bdecade\b/i, 'decade'],
  [/\byear\b/i, 'year'],
  [/\bmonth\b/i, 'month'],
  [/\bweek\b/i, 'week'],
  [/\b(day|morning|afternoon)\b/i, 'day'],
];

export function toLaunchPrecision(net_precision: Launch['net_precision']): LaunchPrecision {
  if (net_precision === null) return { kind: 'unknown' };
  const name = net_precision.name ?? net_precision.abbrev ?? '';
  const found = NAMES.find(([pattern]) => pattern.test(name));
  return found === undefined
    ? { kind: 'other', name }
    : { kind: 'known', precision: found[1], name };
}
