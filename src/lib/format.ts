import { lazyValue } from '#lib/lazy-value.ts';

const wholeNumber = lazyValue(() => new Intl.NumberFormat('en'));
const compactNumber = lazyValue(() => new Intl.NumberFormat('en', { notation: 'compact' }));
// Listed here, since creating an Intl.DateTimeFormat takes a phone 60 ms, and the first screen shows dates only.
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const timeInWords = lazyValue(
  () =>
    new Intl.DateTimeFormat('en-GB', {
      dateStyle: 'long',
      timeStyle: 'short',
      timeZone: 'UTC',
    }),
);

/** `1,234` */
export function formatNumber(value: number): string {
  // A page shows hundreds of numbers, and most are small whole ones: these need no Intl.
  return Number.isInteger(value) && Math.abs(value) < 1_000
    ? `${value}`
    : wholeNumber().format(value);
}

/** `2,000`, but `2M` from a million on: for round numbers in little space. */
export function formatRoundNumber(value: number): string {
  return value < 1_000_000 ? formatNumber(value) : compactNumber().format(value);
}

/** `4 October 1957` for an ISO date; the text itself when it isn't one. */
export function formatDate(isoDate: string): string {
  const date = new Date(isoDate);
  if (Number.isNaN(date.getTime())) return isoDate;
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** `October 1957` for an ISO date; the text itself when it isn't one. */
export function formatMonth(isoDate: string): string {
  return formatDate(isoDate).replace(/^\d+ /, '');
}

/** `4 Oct 1957` for an ISO date; the text itself when it isn't one. */
export function formatShortDate(isoDate: string): string {
  return formatDate(isoDate).replace(/^(\d+ \p{L}{3})\p{L}*/u, '$1');
}

/** `4 October 1957`, `October 1957` or `1957`, as exact as the date is given. */
export function formatVagueDate(date: string): string {
  const [year = date, month, day] = date.split('-');
  if (month === undefined) return year;
  return day === undefined ? formatMonth(`${date}-01`) : formatDate(date);
}

/** `4 October 1957 at 19:28 UTC` for an ISO date and time; the text itself when it isn't one. */
export function formatTime(isoTime: string): string {
  const time = Date.parse(isoTime);
  return Number.isNaN(time) ? isoTime : `${timeInWords().format(time)} UTC`;
}

/** In words, for an ISO date or a date and time. */
export function formatRecorded(recorded: string): string {
  return recorded.includes('T') ? formatTime(recorded) : formatDate(recorded);
}

/** `1 flight`, `2 flights`: picks the noun that goes with the count. */
export function formatCount(count: number, one: string, many: string): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}

/** Cuts a text to so many characters, and marks the cut with an ellipsis. */
export function truncate(text: string, characters: number): string {
  const points = Array.from(text.slice(0, characters * 2 + 2));
  return points.length > characters ? `${points.slice(0, characters).join('')}…` : text;
}
