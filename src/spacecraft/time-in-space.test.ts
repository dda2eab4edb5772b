import { expect, it } from 'vitest';
import { clockAt, timeInSpaceAt, toClockParts } from '#spacecraft/time-in-space.ts';
import { aSpacecraft } from '#testing/a-spacecraft.ts';

const NOON = Date.UTC(2020, 0, 1, 12);

it.each([
  ['counts from the record', NOON + 90_000, { seconds: 86_490, isRunning: true }],
  [
    'stands still by a clock that is behind it',
    NOON - 86_400_000,
    { seconds: 86_400, isRunning: false },
  ],
] as const)('the time of a craft in space %s', (_, now, expected) => {
  const craft = aSpacecraft({ time_in_space: 'P1D', flights_count: 1, in_space: true });
  expect(timeInSpaceAt(craft, '2020-01-01T12:00:00Z', now)).toEqual(expected);
});

it.each([
  [561 * 86_400 + 8_195, true, { value: '561', unit: 'days', rest: '02:16:35' }],
  [1_629 * 86_400, false, { value: '1,629', unit: 'days', rest: '00:00:00' }],
  [86_400 + 1, false, { value: '1', unit: 'day', rest: '00:00:01' }],
  [4 * 3_600 + 55 * 60 + 23, false, { value: '4', unit: 'hours', rest: '55 min' }],
  [4 * 3_600 + 55 * 60 + 23, true, { value: '4', unit: 'hours', rest: '04:55:23' }],
  [108 * 60, false, { value: '108', unit: 'minutes', rest: null }],
  [60, false, { value: '1', unit: 'minute', rest: null }],
  [42, false, { value: '42', unit: 'seconds', rest: null }],
] as const)('splits %d seconds into a large unit and its rest', (seconds, isRunning, parts) => {
  expect(toClockParts({ seconds, isRunning })).toEqual(parts);
});

it.each([
  [
    'runs',
    { in_space: true },
    true,
    { value: '1', unit: 'day', rest: '00:01:30', isCounting: true },
  ],
  ['may not run', { in_space: true }, false, { value: '1', unit: 'day', isCounting: false }],
  ['has ended', { in_space: false }, true, { value: '1', unit: 'day', isCounting: false }],
])('a clock that %s', (_, given, mayRun, expected) => {
  const craft = aSpacecraft({ time_in_space: 'P1D', flights_count: 1, ...given });
  expect(clockAt(craft, '2020-01-01T12:00:00Z', NOON + 90_000, mayRun)).toMatchObject(expected);
});

it('is null without a recorded time', () => {
  const craft = aSpacecraft({ time_in_space: 'P0D', flights_count: 1, in_space: true });
  expect(clockAt(craft, '2020-01-01T12:00:00Z', NOON, true)).toBeNull();
});
