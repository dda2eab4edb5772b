import { expect, it } from 'vitest';
import { toCrewCell, toDockingCell, toTimeCell } from '#screens/detail/flights/flight-cells.ts';
import { aCrewMember, aDocking, aFlight, aLaunch, aNormalFlight } from '#testing/a-flight.ts';

const port = { id: 6, name: 'Zenith port', spacestation: null, spacecraft: null, payload: null };
const station = { id: 4, name: 'Synthetic Station' };

it.each([
  [
    [aDocking({ docking_location: port, space_station_target: station })],
    'Synthetic Station',
    'Zenith port',
  ],
  [[aDocking({ docking_location: port })], 'Zenith port', 'Moon'],
  [[aDocking()], 'not recorded', 'Moon'],
  [
    [aDocking({ docking_location: port, space_station_target: station }), aDocking()],
    'Synthetic Station',
    'Zenith port, and 1 more',
  ],
  [[], '', null],
  [null, '', null],
])('shows where a craft docked first (%#)', (docking_events, text, below) => {
  expect(toDockingCell(aFlight({ docking_events, destination: 'Moon' }))).toEqual({ text, below });
});

it.each([
  ['2020-01-01T00:00:00Z', '2020-06-24T12:00:00Z', 'Minute', '175\u00a0d'],
  ['2020-01-01T00:00:00Z', '2020-01-02T08:30:00Z', 'Minute', '1\u00a0d 8\u00a0h'],
  ['2020-01-01T12:00:00Z', '2020-01-03T00:00:00Z', 'Day', 'about 2\u00a0d'],
  ['2020-01-01T12:00:00Z', '2020-01-01T00:00:00Z', 'Day', ''],
  ['2020-01-01T12:00:00Z', null, 'Minute', ''],
])('shows how long a flight from %s to %s (%s) lasted', (net, mission_end, name, expected) => {
  const mission_end_precision = { id: 1, name, abbrev: null };
  const end = { mission_end, mission_end_precision };
  expect(toTimeCell(aFlight({ launch: aLaunch({ net }), ...end }))).toBe(expected);
});

it('names two of the crew, and counts the others', () => {
  const launch_crew = [
    aCrewMember(1, 'Ada Synthetic', 'Pilot', 1),
    aCrewMember(2, 'Ben Synthetic', 'Commander', 0),
    aCrewMember(3, 'Cleo Synthetic'),
  ];
  expect(toCrewCell(aFlight({ launch_crew }))).toEqual({
    text: 'Ben Synthetic, Ada Synthetic',
    below: 'and 1 more',
  });
  expect(toCrewCell(aNormalFlight())).toEqual({ text: '', below: null });
});
