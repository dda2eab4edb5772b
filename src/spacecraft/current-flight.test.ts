import { expect, it } from 'vitest';
import { describeSince, timeInFlightAt } from '#spacecraft/current-flight.ts';
import { aLaunch, aNormalFlight } from '#testing/a-flight.ts';
import { aSpacecraft } from '#testing/a-spacecraft.ts';
import type { Launch } from '#ll2/flight.ts';

const RECORDED = '2026-07-24T00:00:00Z';
const DAY = 86_400;

const aCraft = (given: Partial<Launch>, in_space = true) => ({
  ...aSpacecraft({ in_space, flights_count: 2, time_in_space: 'P500D' }),
  response_mode: 'detailed' as const,
  flights: [
    aNormalFlight({
      launch: aLaunch({ net: '2022-04-27T07:52:55Z' }),
      mission_end: '2022-10-14T20:55:00Z',
    }),
    aNormalFlight({ id: 2, launch: aLaunch(given) }),
  ],
});
const launched = { net: '2026-02-13T10:15:00Z' };

it('counts from the launch of the last flight, and not all flights together', () => {
  const craft = aCraft(launched);
  expect(describeSince(craft)).toBe('since 13 February 2026');
  expect(timeInFlightAt(craft, RECORDED, Date.UTC(2026, 7, 13, 10, 15, 30))).toEqual({
    // 181 days from 13 February to 13 August.
    seconds: 181 * DAY + 30,
    isRunning: true,
  });
});

it('stands still at the data’s date when that is ahead of the clock', () => {
  expect(timeInFlightAt(aCraft(launched), RECORDED, Date.UTC(2026, 2, 1))).toEqual({
    // 161 days from 13 February to 24 July, less ten hours and a quarter.
    seconds: 161 * DAY - 10.25 * 3_600,
    isRunning: false,
  });
});

it.each([
  ['on the ground', aCraft(launched, false), null],
  ['without a launch time', aCraft({ net: null }), null],
  ['without flights', aSpacecraft({ in_space: true }), null],
  [
    'launched on a day that is known to the month',
    aCraft({ ...launched, net_precision: { id: 7, name: 'Month', abbrev: 'M' } }),
    'since February 2026',
  ],
])('has no time in flight for a craft %s', (_, craft, since) => {
  expect(timeInFlightAt(craft, RECORDED, Date.UTC(2026, 7, 13))).toBeNull();
  expect(describeSince(craft)).toBe(since);
});
