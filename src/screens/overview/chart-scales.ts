import { ticks } from 'd3-array';
import { formatShortDuration } from '#lib/duration.ts';
import { formatRoundNumber } from '#lib/format.ts';

/** Maps values to positions on an axis, in percent of its length. */
export type Scale = {
  isLogarithmic: boolean;
  /** Null for a value that the axis can't show: a logarithmic axis has no zero. */
  toPosition: (value: number) => number | null;
  ticks: readonly { label: string; position: number }[];
};

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const UNITS = [DAY, HOUR, MINUTE];

/**
 * Familiar durations. Each is about 24 to 60 times the previous one, so the ticks of a logarithmic axis are about
 * evenly spaced.
 */
const LOG_TICKS = [1, MINUTE, HOUR, DAY, 30 * DAY, 1000 * DAY, 30_000 * DAY];

/** Above this ratio, the shortest bar would be too short to see on a linear axis. */
const MAX_LINEAR_RATIO = 50;

/** With zero. More don't fit beside each other on a phone. */
const MAX_TICKS = 5;
/** Of all labels together. */
const MAX_CHARACTERS = 24;

/** Ticks at round numbers, as many as fit. d3 returns up to half as many again as it is asked for. */
function toTicks(max: number, toLabel: (tick: number) => string): number[] {
  const counts = [4, 3, 2, 1].map((count) => ticks(0, max, count));
  return (
    counts.find(
      (some) => some.length <= MAX_TICKS && some.map(toLabel).join('').length <= MAX_CHARACTERS,
    ) ?? [0]
  );
}

/** A linear scale from zero, with ticks at round multiples of a unit. */
function toLinearScale(
  max: number,
  unit: number,
  toLabel: (value: number) => string,
  isTick: (value: number) => boolean = () => true,
): Scale {
  const toPosition = (value: number) => (value / max) * 100;
  return {
    isLogarithmic: false,
    toPosition,
    ticks: toTicks(max / unit, (tick) => toLabel(tick * unit))
      .filter(isTick)
      .map((tick) => ({ label: toLabel(tick * unit), position: toPosition(tick * unit) })),
  };
}

/** A linear scale for whole numbers. */
export function toCountScale(values: readonly number[]): Scale {
  return toLinearScale(Math.max(1, ...values), 1, formatRoundNumber, Number.isInteger);
}

function toTimeLabel(seconds: number): string {
  return seconds === 0 ? '0' : formatShortDuration(seconds);
}

/**
 * A scale for seconds, labeled in suitable units. It is linear from zero, or logarithmic when the values differ too
 * much for that: a suborbital flight takes minutes, a station years.
 */
export function toTimeScale(seconds: readonly number[]): Scale {
  const positive = seconds.filter((value) => value > 0);
  const max = Math.max(1, ...positive);
  const min = Math.min(max, ...positive);
  if (max / min <= MAX_LINEAR_RATIO) {
    return toLinearScale(max, UNITS.find((unit) => max >= 2 * unit) ?? 1, toTimeLabel);
  }
  // The axis starts at the tick below the shortest value, so that the line of that value is visible too.
  const start = LOG_TICKS.findLast((tick) => tick < min) ?? min / 10;
  const toPosition = (value: number) => (Math.log(value / start) / Math.log(max / start)) * 100;
  return {
    isLogarithmic: true,
    toPosition: (value) => (value > 0 ? toPosition(value) : null),
    ticks: LOG_TICKS.filter((tick) => tick >= start && tick <= max).map((tick) => ({
      label: formatShortDuration(tick),
      position: toPosition(tick),
    })),
  };
}
