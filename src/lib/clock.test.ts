import { expect, it } from 'vitest';
import { isWithin } from '#lib/clock.ts';

const NOON = Date.UTC(2020, 0, 1, 12);
const HOUR = 3_600_000;

it('counts a time as recent for its span alone, whichever way the clock was set', () => {
  expect(isWithin(NOON, HOUR, NOON)).toBe(true);
  expect(isWithin(NOON, HOUR, NOON + HOUR - 1)).toBe(true);
  expect(isWithin(NOON, HOUR, NOON + HOUR)).toBe(false);
  // Set back by a minute, as a network's time does; by a day, because it was wrong.
  expect(isWithin(NOON, HOUR, NOON - 60_000)).toBe(true);
  expect(isWithin(NOON, HOUR, NOON - 24 * HOUR)).toBe(false);
  expect(isWithin(Number.NaN, HOUR, NOON)).toBe(false);
});
