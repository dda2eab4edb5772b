import type { TimePrecision } from '#lib/precise-time.ts';

/** A day in UTC, as the number of days since 1 January 1970. Negative before it. */
export type Day = number;

/** The days on which something may have happened, both included: one if it is known to the day. */
export type DayRange = { first: Day; last: Day };

const DAY_MS = 86_400_000;

/** The day of a time in ms since 1970. */
export const toDay = (time: number): Day => Math.floor(time / DAY_MS);

/** The first moment of a day, in ms since 1970. */
export const toTime = (day: Day): number => day * DAY_MS;

/** `1975-07-17`, as in URLs and date fields. */
export const formatIsoDay = (day: Day): string => new Date(toTime(day)).toISOString().slice(0, 10);

/** The inverse of formatIsoDay. Null for any other text, and for days that the calendar lacks. */
export function parseIsoDay(text: string): Day | null {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time)) return null;
  const day = toDay(time);
  // The 30th of February is parsed as a day of March.
  return formatIsoDay(day) === text ? day : null;
}

/** The first day of a day's year. */
export const toYearStart = (day: Day): Day =>
  toDay(Date.UTC(new Date(toTime(day)).getUTCFullYear(), 0));

export const isOneDay = ({ first, last }: DayRange) => first === last;

/** Months in the units of the calendar that are longer than a week. */
const MONTHS: Partial<Record<TimePrecision, number>> = {
  month: 1,
  quarter: 3,
  'half-year': 6,
  year: 12,
  decade: 120,
};

/** The days that a recorded time can mean. */
export function toDayRange(time: number, precision: TimePrecision): DayRange {
  const day = toDay(time);
  // LL2 doesn't say which day of the week it recorded.
  if (precision === 'week') return { first: day - 6, last: day + 6 };
  const length = MONTHS[precision];
  if (length === undefined) return { first: day, last: day };
  const date = new Date(time);
  const month = date.getUTCFullYear() * 12 + date.getUTCMonth();
  const start = month - (month % length);
  const toFirstDay = (ofMonth: number) => toDay(Date.UTC(Math.floor(ofMonth / 12), ofMonth % 12));
  return { first: toFirstDay(start), last: toFirstDay(start + length) - 1 };
}

const DECADE = 10;

/** The same day of the calendar every ten years, the day itself among them. The 29th of February isn't in every year. */
export function toAnniversaries(day: Day, { first, last }: DayRange): Day[] {
  const year = Number(formatIsoDay(day).slice(0, 4));
  const monthAndDay = formatIsoDay(day).slice(5);
  const firstYear = Number(formatIsoDay(first).slice(0, 4));
  const lastYear = Number(formatIsoDay(last).slice(0, 4));
  const start = firstYear + ((year - firstYear) % DECADE);
  const years = Array.from(
    { length: Math.floor((lastYear - start) / DECADE) + 1 },
    (_, index) => start + index * DECADE,
  );
  return years
    .map((one) => parseIsoDay(`${one}-${monthAndDay}`))
    .filter((one) => one !== null)
    .filter((one) => one >= first && one <= last);
}
