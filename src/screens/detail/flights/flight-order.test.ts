import { expect, it } from 'vitest';
import { toFlightEntries } from '#screens/detail/flights/flight-order.ts';
import { aFlight, aLaunch, aNormalFlight } from '#testing/a-flight.ts';

const launched = (name: string, net: string | null) => aFlight({ launch: aLaunch({ name, net }) });

it('orders flights by launch, the unknown ones last as they came, and finds the newest known', () => {
  const entries = toFlightEntries([
    launched('unknown A', null),
    launched('second', '2002-01-01T00:00:00Z'),
    launched('unknown B', 'soon'),
    launched('first', '1999-01-01T00:00:00Z'),
  ]);
  expect(entries.map(({ name }) => name)).toEqual(['first', 'second', 'unknown A', 'unknown B']);
  expect(entries.find(({ isNewest }) => isNewest)?.name).toBe('second');
});

it('takes the last for the newest when no launch time is known', () => {
  const entries = toFlightEntries([aNormalFlight(), aNormalFlight()]);
  expect(entries.map(({ isNewest }) => isNewest)).toEqual([false, true]);
});

it('names what has no name by its place, and keys what shares an id apart', () => {
  const entries = toFlightEntries([aNormalFlight(), launched('', null)]);
  expect(entries.map(({ name }) => name)).toEqual(['Flight 1', 'Flight 2']);
  expect(entries[0]?.key).not.toBe(entries[1]?.key);
});
