import { expect, it } from 'vitest';
import { toFlightDays } from '#screens/detail/flights/FlightSpan.tsx';
import { aFlight, aLaunch } from '#testing/a-flight.ts';

const MONTH = { id: 7, name: 'Month', abbrev: 'M' };

it.each([
  ['2020-01-01T10:00:00Z', null, '2020-01-03T08:00:00Z', ['1 January 2020', '3 January 2020']],
  ['2020-01-31T10:00:00Z', MONTH, '2020-02-03T08:00:00Z', ['January 2020', '3 February 2020']],
  ['2020-01-01T10:00:00Z', null, '2020-01-01T10:15:00Z', ['1 January 2020', 'same']],
  [null, null, '2020-01-03T08:00:00Z', [null, '3 January 2020']],
  ['2020-01-01T10:00:00Z', null, null, ['1 January 2020', null]],
])('shows the days of a flight from %s (%o) to %s', (net, net_precision, mission_end, expected) => {
  const days = toFlightDays(aFlight({ launch: aLaunch({ net, net_precision }), mission_end }));
  const ended = days.ended === 'same' ? 'same' : (days.ended?.text ?? null);
  expect([days.launched?.text ?? null, ended]).toEqual(expected);
});
