import { expect, it } from 'vitest';
import type { DockingEvent } from '#ll2/flight.ts';
import { parseIsoDay } from '#screens/timeline/on-date/days.ts';
import { toDockedOn } from '#screens/timeline/on-date/docked-on.ts';
import { toFlightDays } from '#screens/timeline/on-date/flight-days.ts';
import { describeDocking } from '#screens/timeline/on-date/on-date-text.ts';
import { aDocking, aFlight, aLaunch } from '#testing/a-flight.ts';
import { aSpacecraft } from '#testing/a-spacecraft.ts';

const port = { id: 5, name: 'Forward', spacestation: null, spacecraft: null, payload: null };
const station = { id: 4, name: 'Synthetic Station' };

/** What a synthetic flight of 1980 was docked to, in words. */
function ask(docking_events: readonly DockingEvent[], date: string, destination = 'Salyut 6') {
  const flight = aFlight({
    launch: aLaunch({ net: '1980-01-01' }),
    mission_end: '1980-12-31',
    destination,
    docking_events: [...docking_events],
  });
  const craft = { ...aSpacecraft(), response_mode: 'detailed' as const, flights: [flight] };
  const day = parseIsoDay(date) ?? Number.NaN;
  return toFlightDays([craft]).flatMap((one) => toDockedOn(one, day).map(describeDocking));
}

const whole = aDocking({
  docking: '1980-02-01T10:00:00Z',
  departure: '1980-03-01T10:00:00Z',
  space_station_target: station,
  docking_location: port,
});

it.each([
  ['1980-01-31', []],
  ['1980-02-01', ['Docked on this day to Synthetic Station, Forward']],
  ['1980-02-15', ['Docked to Synthetic Station, Forward']],
  ['1980-03-01', ['Left on this day: Synthetic Station, Forward']],
  ['1980-03-02', []],
])('was docked on %s: %j', (date, expected) => {
  expect(ask([whole], date)).toEqual(expected);
});

it('docked and left on one day, and again on it', () => {
  const first = aDocking({
    docking: '1980-02-01T01:00:00Z',
    departure: '1980-02-01T02:00:00Z',
    space_station_target: station,
  });
  expect(ask([whole, first], '1980-02-01')).toEqual([
    'Docked to and left Synthetic Station on this day',
    'Docked on this day to Synthetic Station, Forward',
  ]);
});

it('names the port and the destination where the station is not recorded', () => {
  const { space_station_target: _, ...others } = whole;
  const docking = aDocking(others);
  expect(ask([docking], '1980-02-15')).toEqual(['Docked to Forward (destination: Salyut 6)']);
});

it('says that a departure is not recorded, and nothing of a docking without a time', () => {
  const open = aDocking({ docking: '1980-02-01', space_station_target: station });
  const timeless = aDocking({ departure: '1980-05-01', space_station_target: station });
  expect(ask([open, timeless], '1980-02-15')).toEqual([
    'Docked earlier to Synthetic Station; no departure recorded',
  ]);
});
