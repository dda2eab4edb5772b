import { expect, it } from 'vitest';
import { ageOf } from '#catalogue/age.ts';

const NOON = Date.UTC(2020, 0, 1, 12);

it('gives data an age only by a clock that is not behind its date', () => {
  expect(ageOf('2020-01-01T11:00:00Z', NOON)).toBe(3_600_000);
  expect(ageOf('2020-01-01T12:00:00Z', NOON)).toBe(0);
  // Two right clocks may differ by a little.
  expect(ageOf('2020-01-01T12:04:00Z', NOON)).toBe(0);
  expect(ageOf('2020-01-01T13:00:00Z', NOON)).toBeNull();
  expect(ageOf('2024-01-01', NOON)).toBeNull();
});
