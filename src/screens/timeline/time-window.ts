import { type TimelineState, toFirstMoment, toMomentAfter } from '#paths/timeline.ts';

/** A span of time that the chart shows. In ms since 1970, UTC. */
export type TimeWindow = { start: number; end: number };
type Bounds = Pick<TimelineState, 'from' | 'to'>;

const DAY_MS = 86_400_000;

/** The closest look. The URL holds whole days, so the window's ends move by up to half a day once it rests. */
export const SHORTEST_MS = 14 * DAY_MS;

/** The years that a URL can hold. A record with a wrong year doesn't stretch the time beyond them. */
const FIRST = Date.UTC(1900, 0);
const LAST = Date.UTC(2200, 0);

const clamp = (value: number, min: number, max: number) => Math.min(Math.max(value, min), max);
const lengthOf = ({ start, end }: TimeWindow) => end - start;

/**
 * The whole time of some launches and ends: from the year of the first to that of the last, or to shortly after today if
 * the last is today, so that today's line isn't at the edge.
 */
export function toLimits(times: readonly number[], now: number): TimeWindow {
  const known = (times.length === 0 ? [now] : times).map((time) => clamp(time, FIRST, LAST));
  const first = known.reduce((least, time) => Math.min(least, time), LAST);
  const last = known.reduce((most, time) => Math.max(most, time), FIRST);
  const start = Date.UTC(new Date(first).getUTCFullYear(), 0);
  const margin = Math.max((last - start) * 0.02, DAY_MS);
  const yearEnd = Date.UTC(new Date(last).getUTCFullYear() + 1, 0);
  const end = last < now ? Math.min(yearEnd, now + margin) : last + margin;
  return { start, end: Math.min(Math.ceil(end / DAY_MS) * DAY_MS, LAST) };
}

/** The window that a URL asks for: a day at least, even if it is outside of the whole time. */
export function toWindow({ from, to }: Bounds, limits: TimeWindow): TimeWindow {
  const start = from === null ? limits.start : toFirstMoment(from);
  const end = to === null ? limits.end : toMomentAfter(to);
  if (end - start >= DAY_MS) return { start, end };
  return from === null ? { start: end - SHORTEST_MS, end } : { start, end: start + SHORTEST_MS };
}

const toDay = (days: number) => new Date(days * DAY_MS).toISOString().slice(0, 10);

/** The inverse of toWindow, in whole days. */
export function toBounds({ start, end }: TimeWindow, limits: TimeWindow): Bounds {
  const first = Math.round(start / DAY_MS);
  const last = Math.max(first, Math.round(end / DAY_MS) - 1);
  return {
    from: start <= limits.start ? null : toDay(first),
    to: end >= limits.end ? null : toDay(last),
  };
}

/** A window of this length at this start, or as near as the limits allow. */
function fit(start: number, length: number, limits: TimeWindow): TimeWindow {
  const fitting = Math.min(length, lengthOf(limits));
  const first = clamp(start, limits.start, limits.end - fitting);
  return { start: first, end: first + fitting };
}

/** Moves the window by `by` ms. */
export function pan(window: TimeWindow, by: number, limits: TimeWindow): TimeWindow {
  return fit(window.start + by, lengthOf(window), limits);
}

/** Zooms in by a factor (out below 1). The time `at` keeps its place. */
export function zoom(
  window: TimeWindow,
  factor: number,
  at: number,
  limits: TimeWindow,
): TimeWindow {
  const length = lengthOf(window);
  const shortest = Math.min(SHORTEST_MS, length);
  const next = clamp(length / factor, shortest, Math.max(shortest, lengthOf(limits)));
  return fit(at - (at - window.start) * (next / length), next, limits);
}

/** The middle of a window. */
export function middleOf({ start, end }: TimeWindow): number {
  return (start + end) / 2;
}

/** Whether the window can't be larger. */
export function isWhole({ start, end }: TimeWindow, limits: TimeWindow): boolean {
  return start <= limits.start && end >= limits.end;
}
