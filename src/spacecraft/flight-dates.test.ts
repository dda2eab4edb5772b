import { expect, it } from 'vitest';
import { toEndDay, toLaunchDay } from '#spacecraft/flight-dates.ts';
import { aFlight, aLaunch } from '#testing/a-flight.ts';

const to = (name: string) => ({ id: 7, name, abbrev: null });

it.each([
  ['2020-01-31T10:00:00Z', null, '31 January 2020'],
  ['2020-01-31T10:00:00Z', to('Minute'), '31 January 2020'],
  ['2020-01-31T10:00:00Z', to('Month'), 'January 2020'],
  ['2020-01-31T10:00:00Z', to('Quarter 1'), 'first quarter of 2020'],
  [null, null, null],
])('shows %s (%o) as the day, or less where less is known', (time, precision, expected) => {
  const launch = aLaunch({ net: time, net_precision: precision });
  expect(toLaunchDay(aFlight({ launch }))?.text ?? null).toBe(expected);
  const end = { mission_end: time, mission_end_precision: precision };
  expect(toEndDay(aFlight(end))?.text ?? null).toBe(expected);
});
