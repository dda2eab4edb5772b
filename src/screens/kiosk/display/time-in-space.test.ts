import { expect, it } from 'vitest';
import { timeInSpaceAt } from '#screens/kiosk/display/time-in-space.ts';
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
