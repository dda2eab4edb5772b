import { utcTicks } from 'd3-time';
import { formatShortDate } from '#lib/format.ts';
import type { TimeWindow } from '#screens/timeline/time-window.ts';

export type Tick = { time: number; label: string };

const DAY_MS = 86_400_000;
/** The room for a tick's label, in px. */
const ROOM = 88;

/** `1965` for the start of a year, `Jun` for that of a month, `3 Jun` for another day. The first tick has its year. */
function toLabel(tick: Date, isFirst: boolean): string {
  const [day = '', month = '', year = ''] = formatShortDate(tick.toISOString()).split(' ');
  if (day === '1' && month === 'Jan') return year;
  const text = day === '1' ? month : `${day} ${month}`;
  return isFirst ? `${text} ${year}` : text;
}

/** Ticks at round years, months or days, as many as fit. */
export function toTicks({ start, end }: TimeWindow, width: number): Tick[] {
  const count = Math.max(Math.floor(width / ROOM), 2);
  return (
    utcTicks(new Date(start), new Date(end), count)
      // A window of a day or two would have ticks at hours, which the URL doesn't have.
      .filter((tick) => tick.getTime() % DAY_MS === 0)
      .map((tick, index) => ({ time: tick.getTime(), label: toLabel(tick, index === 0) }))
  );
}
