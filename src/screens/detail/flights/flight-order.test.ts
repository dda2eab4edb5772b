import { expect, it } from 'vitest';
import { toFlightEntries } from '#screens/detail/flights/flight-order.ts';
import { aFlight, aLaunch, aNormalFlight } from '#testing/a-flight.ts';

const launched = (name: string, net: string | null) => aFlight({ launch: aLaunch({ name, net }) });

it('orders flights by launch, newest first, and those without a time last', () => {
  const entries = toFlightEntries([
    launched('unknown A', null),
    launched('second', '2002-01-01T00:00:00Z'),
    launched('unknown B', 'soon'),
    launched('first', '1999-01-01T00:00:00Z'),
  ]);
  expect(entries.map(({ name }) => name)).toEqual(['second', 'first', 'unknown A', 'unknown B']);
});

it('orders a flight without a launch by its end', () => {
  const entries = toFlightEntries([
    aFlight({ launch: null, mission_end: '2000-01-01T00:00:00Z' }),
    launched('second', '2002-01-01T00:00:00Z'),
    launched('first', '1999-01-01T00:00:00Z'),
  ]);
  expect(entries.map(({ name }) => name)).toEqual(['second', 'Flight 2', 'first']);
});

it('numbers unnamed flights from the oldest, and gives flights with one id different keys', () => {
  const entries = toFlightEntries([
    launched('', '2002-01-01T00:00:00Z'),
    launched('', '1999-01-01T00:00:00Z'),
    aNormalFlight(),
  ]);
  expect(entries.map(({ name }) => name)).toEqual(['Flight 2', 'Flight 1', 'Flight 3']);
  expect(new Set(entries.map(({ key }) => key)).size).toBe(3);
});

it('divides the name of a launch into launcher and mission', () => {
  const rocket = { configuration: { name: 'Falcon 9', full_name: 'Falcon 9 Block 5' } };
  const mission = { name: 'CRS-4', description: null, type: null, orbit: null };
  const flights = [
    aFlight({ launch: aLaunch({ name: 'Falcon 9 v1.1 | SpX CRS-4' }) }),
    aFlight({ launch: aLaunch({ name: 'Falcon 9 v1.1 | SpX CRS-4', rocket, mission }) }),
    aFlight({ launch: aLaunch({ name: 'STS-1' }) }),
  ];
  expect(toFlightEntries(flights).map(({ name, launcher }) => [name, launcher])).toEqual([
    ['SpX CRS-4', 'Falcon 9 v1.1'],
    ['CRS-4', 'Falcon 9 Block 5'],
    ['STS-1', null],
  ]);
});
