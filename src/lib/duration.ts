import { formatCount, formatNumber } from '#lib/format.ts';
import { parse } from 'tinyduration';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A duration in whole units up to days, as LL2 writes its durations. */
type DurationUnits = { days: number; hours: number; minutes: number; seconds: number };

/**
 * Seconds in an ISO 8601 duration such as `P1922DT3H8M45S`.
 * Null for anything else, and for years and months, whose length varies (LL2's largest unit is the day).
 */
export function parseDuration(text: string): number | null {
  // tinyduration finds a duration anywhere in a text.
  if (!/^-?P[\dDHMSTW.,-]+$/.test(text)) return null;
  try {
    const parsed = parse(text);
    if (parsed.years !== undefined || parsed.months !== undefined) return null;
    const seconds =
      (parsed.weeks ?? 0) * 7 * DAY +
      (parsed.days ?? 0) * DAY +
      (parsed.hours ?? 0) * HOUR +
      (parsed.minutes ?? 0) * MINUTE +
      (parsed.seconds ?? 0);
    // More digits than a number can hold.
    if (!Number.isSafeInteger(Math.trunc(seconds))) return null;
    return parsed.negative === true ? -seconds : seconds;
  } catch {
    return null;
  }
}

function toUnits(totalSeconds: number): DurationUnits {
  const whole = Math.trunc(totalSeconds);
  return {
    days: Math.trunc(whole / DAY),
    hours: Math.trunc((whole % DAY) / HOUR),
    minutes: Math.trunc((whole % HOUR) / MINUTE),
    seconds: whole % MINUTE,
  };
}

const UNITS = [
  { unit: 'days', one: 'day' },
  { unit: 'hours', one: 'hour' },
  { unit: 'minutes', one: 'minute' },
  { unit: 'seconds', one: 'second' },
] as const;

/** All units except zeros: `1,922 days, 3 hours, 8 minutes, 45 seconds`; `0 seconds` for none. */
export function formatDuration(totalSeconds: number): string {
  const units = toUnits(totalSeconds);
  const words = UNITS.filter(({ unit }) => units[unit] !== 0).map(({ unit, one }) =>
    formatCount(units[unit], one, unit),
  );
  return words.join(', ') || '0 seconds';
}

const withMark = (count: number, mark: string) => `${formatNumber(count)}\u00a0${mark}`;

/**
 * A duration for cards and columns, truncated to what compares: `1,922 d`, below ten days `1 d 8 h`, below a day `5 h`,
 * below two hours `15 min`.
 */
export function formatShortDuration(totalSeconds: number): string {
  const { days, hours, minutes, seconds } = toUnits(totalSeconds);
  if (days >= 10 || (days > 0 && hours === 0)) return withMark(days, 'd');
  if (days > 0) return `${withMark(days, 'd')} ${withMark(hours, 'h')}`;
  // A whole hour is one: on the axis of a chart.
  if (hours >= 2 || (hours === 1 && minutes === 0)) return withMark(hours, 'h');
  if (hours === 1 || minutes > 0) return withMark(hours * 60 + minutes, 'min');
  return withMark(seconds, 's');
}
