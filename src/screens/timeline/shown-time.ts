import { formatCount, formatDate } from '#lib/format.ts';
import type { Bar } from '#screens/timeline/bars.ts';
import type { TimeWindow } from '#screens/timeline/time-window.ts';

const formatDay = (time: number) => formatDate(new Date(time).toISOString());

/** `312 flights of 214 craft, from 1 January 1961 to today` */
export function describeShownTime(
  bars: readonly Bar[],
  { start, end }: TimeWindow,
  now: number,
): string {
  const craft = new Set(bars.map(({ spacecraft }) => spacecraft.id)).size;
  // The window ends with the moment after its last day.
  const last = start <= now && now < end ? 'today' : formatDay(end - 1);
  return `${formatCount(bars.length, 'flight', 'flights')} of ${formatCount(craft, 'craft', 'craft')}, from ${formatDay(start)} to ${last}`;
}
