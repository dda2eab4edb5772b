import { formatDate, formatMonth, formatTime } from '#lib/format.ts';
import { lazyValue } from '#lib/lazy-value.ts';

/** How precisely a time is known, finest first. */
const TIME_PRECISIONS = [
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'quarter',
  'half-year',
  'year',
  'decade',
] as const;
export type TimePrecision = (typeof TIME_PRECISIONS)[number];

/** A time in words, and as HTML's `datetime` where that has a format for it. */
export type PreciseTime = { text: string; dateTime: string | null };

const hourInWords = lazyValue(
  () => new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'UTC' }),
);
const QUARTERS = ['first', 'second', 'third', 'fourth'];

/** The coarser of the two. */
export function toCoarser(one: TimePrecision, other: TimePrecision): TimePrecision {
  return TIME_PRECISIONS.indexOf(one) > TIME_PRECISIONS.indexOf(other) ? one : other;
}

/** `16 Nov 2020` for `16 November 2020`, for tables and figures. Texts without a month stay as they are. */
export const shortenMonths = (text: string) =>
  text.replace(/([A-Z][a-z]{2})[a-z]+(?= \d{4})/, '$1');

/**
 * Formats an ISO date and time only as precisely as it is known: `July 2026` if only the month is known, although the
 * text has a minute. The text itself when it isn't a time.
 */
export function formatToPrecision(isoTime: string, precision: TimePrecision): PreciseTime {
  const time = Date.parse(isoTime);
  if (Number.isNaN(time)) return { text: isoTime, dateTime: null };
  const date = new Date(time);
  const year = date.getUTCFullYear();
  const day = date.toISOString().slice(0, 10);
  switch (precision) {
    case 'minute':
      return { text: formatTime(isoTime), dateTime: isoTime };
    case 'hour':
      return {
        text: `${formatDate(isoTime)} at about ${hourInWords().format(time)} UTC`,
        dateTime: day,
      };
    case 'day':
      return { text: formatDate(isoTime), dateTime: day };
    case 'week':
      // LL2 doesn't say which day of the week the date is, so the week's number isn't known.
      return { text: `the week of ${formatDate(isoTime)}`, dateTime: null };
    case 'month':
      return { text: formatMonth(isoTime), dateTime: day.slice(0, 7) };
    case 'quarter':
      return {
        text: `${QUARTERS[Math.floor(date.getUTCMonth() / 3)]} quarter of ${year}`,
        dateTime: null,
      };
    case 'half-year':
      return {
        text: `${date.getUTCMonth() < 6 ? 'first' : 'second'} half of ${year}`,
        dateTime: null,
      };
    case 'year':
      return { text: String(year), dateTime: day.slice(0, 4) };
    case 'decade':
      return { text: `${Math.floor(year / 10) * 10}s`, dateTime: null };
  }
}
