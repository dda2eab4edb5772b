import { expect, it } from 'vitest';
import { toCountScale, toTimeScale } from '#screens/overview/chart-scales.ts';

const HOUR = 3600;
const DAY = 24 * HOUR;

it('starts counts at zero, with ticks at whole numbers only', () => {
  const { toPosition, ticks } = toCountScale([2, 1]);
  expect([toPosition(0), toPosition(1), toPosition(2)]).toEqual([0, 50, 100]);
  expect(ticks.map(({ label }) => label)).toEqual(['0', '1', '2']);
});

it('shows similar durations on a linear scale, in a suitable unit', () => {
  const { isLogarithmic, toPosition, ticks } = toTimeScale([8 * DAY, 2 * DAY]);
  expect(isLogarithmic).toBe(false);
  expect(toPosition(2 * DAY)).toBe(25);
  expect(ticks.map(({ label }) => label)).toEqual([
    '0',
    '2\u00a0d',
    '4\u00a0d',
    '6\u00a0d',
    '8\u00a0d',
  ]);
});

it('shows very different durations on a logarithmic scale, which has no zero', () => {
  const { isLogarithmic, toPosition, ticks } = toTimeScale([1000 * DAY, 90, 0]);
  expect(isLogarithmic).toBe(true);
  expect(toPosition(0)).toBeNull();
  expect(toPosition(60)).toBe(0);
  expect(toPosition(90)).toBeGreaterThan(0);
  expect(toPosition(1000 * DAY)).toBeCloseTo(100);
  expect(ticks.map(({ label }) => label)).toEqual([
    '1\u00a0min',
    '1\u00a0h',
    '1\u00a0d',
    '30\u00a0d',
    '1,000\u00a0d',
  ]);
});

it.each([[[]], [[0]], [[0.5]], [[0.01, 1]]])('gives finite positions for %j', (seconds) => {
  const { toPosition, ticks } = toTimeScale(seconds);
  for (const value of seconds) {
    const position = toPosition(value);
    expect(position === null || (position >= 0 && position <= 100.001)).toBe(true);
  }
  expect(ticks.every(({ position }) => Number.isFinite(position))).toBe(true);
});
