import { formatDuration, formatShortDuration } from '#lib/duration.ts';
import { formatCount, formatNumber } from '#lib/format.ts';

/** How a chart says its figures: in little room, and in words. */
export type ValueFormat = { short: (value: number) => string; long: (value: number) => string };

export const TIME_FORMAT: ValueFormat = {
  short: (seconds) => (seconds === 0 ? 'None' : formatShortDuration(seconds)),
  long: (seconds) => (seconds === 0 ? 'none' : formatDuration(seconds)),
};

export const FLIGHTS_FORMAT: ValueFormat = {
  short: formatNumber,
  long: (flights) => formatCount(flights, 'flight', 'flights'),
};

/** `43 of 68 craft have no recorded time in space`: what a chart leaves out, never as zero. */
export function formatUnknownNote(unknown: number, count: number, figure: string): string {
  if (unknown === 0) return `All ${formatNumber(count)} craft have a recorded ${figure}.`;
  const have = unknown === 1 ? 'has' : 'have';
  return `${formatNumber(unknown)} of ${formatNumber(count)} craft ${have} no recorded ${figure}.`;
}

/** `7 of 9`: of how many craft a sum knows the figure. */
export function formatCoverage({ known, count }: { known: number; count: number }): string {
  return `${formatNumber(known)} of ${formatNumber(count)}`;
}

/** Said where a scale isn't linear. */
export const LOGARITHMIC_NOTE = 'On a logarithmic scale: read each point against the marked times.';
