import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDuration, formatShortDuration, parseDuration } from '#lib/duration.ts';

describe('parseDuration', () => {
  it.each([
    ['P0D', 0],
    ['PT13M', 780],
    ['P1922DT3H8M45S', 1922 * 86_400 + 3 * 3600 + 8 * 60 + 45],
    ['P2W', 14 * 86_400],
    ['-PT1H', -3600],
    ['PT0.5S', 0.5],
    ['P1DT0,5H', 88_200],
  ])('%s is %d seconds', (text, seconds) => {
    expect(parseDuration(text)).toBe(seconds);
  });

  it.each(['', 'P', 'PT', '3 days', 'xP3D', 'P3Dx', 'P1Y', 'P1M', 'P1Y2M', '<P1D>'])(
    '%j is none',
    (text) => {
      expect(parseDuration(text)).toBeNull();
    },
  );

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => parseDuration(text)).not.toThrow();
      }),
    );
  });
});

it('formats a duration in words, without the units that are zero', () => {
  expect(formatDuration(1922 * 86_400 + 3 * 3600 + 8 * 60 + 45)).toBe(
    '1,922 days, 3 hours, 8 minutes, 45 seconds',
  );
  expect(formatDuration(86_400 + 1)).toBe('1 day, 1 second');
  expect(formatDuration(0)).toBe('0 seconds');
});

it.each([
  [1922 * 86_400 + 3 * 3600 + 59, '1,922\u00a0d'],
  [10 * 86_400 + 23 * 3600, '10\u00a0d'],
  [9 * 86_400 + 23 * 3600 + 3599, '9\u00a0d 23\u00a0h'],
  [86_400 + 8 * 3600, '1\u00a0d 8\u00a0h'],
  [86_400 + 30, '1\u00a0d'],
  [86_399, '23\u00a0h'],
  [2 * 3600, '2\u00a0h'],
  [2 * 3600 - 1, '119\u00a0min'],
  [3600, '1\u00a0h'],
  [15 * 60 + 28, '15\u00a0min'],
  [49, '49\u00a0s'],
  [0, '0\u00a0s'],
])('shortens %d seconds to %s', (seconds, text) => {
  expect(formatShortDuration(seconds)).toBe(text);
});
