import { formatShortDuration, parseDuration } from '#lib/duration.ts';
import { formatCount, formatNumber } from '#lib/format.ts';
import { toCoarser } from '#lib/precise-time.ts';
import type { Flight } from '#ll2/flight.ts';
import { toDisplayPrecision, toEndPrecision } from '#spacecraft/display-precision.ts';

const DAY_MS = 86_400_000;
const HOUR = 3_600;
const DAY = 24 * HOUR;

/** How long a flight lasted: in seconds, or in calendar days where the hour of its start or end isn't known. */
export type FlightTime = { kind: 'exact'; seconds: number } | { kind: 'days'; days: number };

/** LL2's statuses of launches that have yet to take place. */
const PLANNED = /^(go\b|to be|on hold)/i;

/** Whether the launch of a listed flight has yet to take place. */
export const isPlanned = ({ launch }: Flight) => PLANNED.test(launch?.status?.name ?? '');

const toDay = (time: number) => Math.floor(time / DAY_MS);

/** How long a flight lasted, as recorded or from its launch and end; null where that isn't known to the day. */
export function toFlightTime(flight: Flight): FlightTime | null {
  // A listed flight took place, so a zero means unknown.
  const recorded = parseDuration(flight.duration ?? '') ?? 0;
  if (recorded > 0) return { kind: 'exact', seconds: recorded };
  const start = Date.parse(flight.launch?.net ?? '');
  const end = Date.parse(flight.mission_end ?? '');
  // An end before the launch is a mistake in the record.
  if (!(end >= start)) return null;
  const precision = toCoarser(
    toDisplayPrecision(flight.launch).precision,
    toEndPrecision(flight).precision,
  );
  if (precision === 'minute') return { kind: 'exact', seconds: (end - start) / 1000 };
  return precision === 'hour' || precision === 'day'
    ? { kind: 'days', days: toDay(end) - toDay(start) }
    : null;
}

/** `188 days`, `1 day and 8 hours`, `4 hours and 55 minutes`, `about 188 days`; null for less than a minute or a day. */
export function describeFlightTime(time: FlightTime): string | null {
  if (time.kind === 'days')
    return time.days === 0 ? null : `about ${formatCount(time.days, 'day', 'days')}`;
  const minutes = Math.floor((time.seconds % HOUR) / 60);
  const hours = Math.floor((time.seconds % DAY) / HOUR);
  const days = Math.floor(time.seconds / DAY);
  const parts = [
    days === 0 ? null : formatCount(days, 'day', 'days'),
    hours === 0 || days >= 10 ? null : formatCount(hours, 'hour', 'hours'),
    minutes === 0 || days > 0 ? null : formatCount(minutes, 'minute', 'minutes'),
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(' and ');
}

/** `175 d`, `1 d 8 h`; `about 175 d` where only days are known; empty where nothing is. */
export function formatShortFlightTime(time: FlightTime | null): string {
  if (time === null) return '';
  if (time.kind === 'days') return time.days === 0 ? '' : `about ${formatNumber(time.days)}\u00a0d`;
  return formatShortDuration(time.seconds);
}
