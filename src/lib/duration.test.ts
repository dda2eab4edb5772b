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

it('shortens a duration to its two largest units', () => {
  expect(formatShortDuration(1922 * 86_400 + 3 * 3600 + 59)).toBe('1,922\u00a0d 3\u00a0h');
  expect(formatShortDuration(86_400 + 30)).toBe('1\u00a0d');
  expect(formatShortDuration(125)).toBe('2\u00a0min 5\u00a0s');
  expect(formatShortDuration(0)).toBe('0\u00a0s');
});
