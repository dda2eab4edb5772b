import { formatDuration, formatShortDuration } from '#lib/duration.ts';
import { formatCount, formatNumber } from '#lib/format.ts';

/** Formats a metric for a chart: `short` beside a bar, `long` for tables and screen readers. */
export type ValueFormat = { short: (value: number) => string; long: (value: number) => string };

export const TIME_FORMAT: ValueFormat = {
  short: (seconds) => (seconds === 0 ? 'None' : formatShortDuration(seconds)),
  long: (seconds) => (seconds === 0 ? 'none' : formatDuration(seconds)),
};

export const FLIGHTS_FORMAT: ValueFormat = {
  short: formatNumber,
  long: (flights) => formatCount(flights, 'flight', 'flights'),
};

/** Says what a chart leaves out: `43 of 68 craft have no recorded time in space.` */
export function formatUnknownNote(unknown: number, count: number, figure: string): string {
  if (unknown === 0) return `All ${formatNumber(count)} craft have a recorded ${figure}.`;
  const have = unknown === 1 ? 'has' : 'have';
  return `${formatNumber(unknown)} of ${formatNumber(count)} craft ${have} no recorded ${figure}.`;
}

/** How many craft of a group have a known value: `7 of 9`. */
export function formatCoverage({ known, count }: { known: number; count: number }): string {
  return `${formatNumber(known)} of ${formatNumber(count)}`;
}

/** The same in less space: `7 of 9`, or `all 9`. */
export function formatCoverageNote({ known, count }: { known: number; count: number }): string {
  return known === count && count > 1
    ? `all ${formatNumber(count)}`
    : formatCoverage({ known, count });
}

/** Shown with a logarithmic scale. */
export const LOGARITHMIC_NOTE = 'Logarithmic scale: compare each point with the marked times.';
