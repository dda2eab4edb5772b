import { expect, it } from 'vitest';
import { findNeighbors, toChanges } from '#screens/timeline/on-date/changes.ts';
import { parseIsoDay } from '#screens/timeline/on-date/days.ts';
import { toFlightDays } from '#screens/timeline/on-date/flight-days.ts';
import { describeChange } from '#screens/timeline/on-date/on-date-text.ts';
import { aFlight, aLaunch } from '#testing/a-flight.ts';
import { aSpacecraft } from '#testing/a-spacecraft.ts';

const toDay = (text: string) => parseIsoDay(text) ?? Number.NaN;
const range = { first: toDay('1970-01-01'), last: toDay('1980-12-31') };

const aCraft = (id: number, net: string, mission_end: string | null, precision = 'Minute') => ({
  ...aSpacecraft({ id, name: `Craft ${id}` }),
  response_mode: 'detailed' as const,
  flights: [
    aFlight({
      launch: aLaunch({ net, net_precision: { id: 1, name: precision, abbrev: null } }),
      mission_end,
    }),
  ],
});

const flights = toFlightDays([
  aCraft(1, '1975-07-15T12:20:00Z', '1975-07-21T10:50:00Z'),
  aCraft(2, '1975-07-15T19:50:00Z', '1975-07-24T21:18:00Z'),
  aCraft(3, '1975-07-21T05:00:00Z', null),
  aCraft(4, '1975-07-31T00:00:00Z', '1975-08-10T00:00:00Z', 'Month'),
  aCraft(5, '1981-01-01T00:00:00Z', '1981-01-02T00:00:00Z'),
]);
const changes = toChanges(flights, range);

it('lists the days of launches and ends that are known to the day', () => {
  expect(changes.map(describeChange)).toEqual([
    '15 July 1975: launch of Craft 1, Craft 2',
    '21 July 1975: launch of Craft 3; end of the flight of Craft 1',
    '24 July 1975: end of the flight of Craft 2',
    '10 August 1975: end of the flight of Craft 4',
  ]);
});

it.each([
  ['1975-07-14', null, '1975-07-15'],
  ['1975-07-15', null, '1975-07-21'],
  ['1975-07-17', '1975-07-15', '1975-07-21'],
  ['1980-12-31', '1975-08-10', null],
])('finds the neighbors of %s', (day, previous, next) => {
  const found = findNeighbors(changes, toDay(day));
  expect(found.previous?.day ?? null).toBe(previous === null ? null : toDay(previous));
  expect(found.next?.day ?? null).toBe(next === null ? null : toDay(next));
});
