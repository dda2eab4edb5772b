import { expect, it } from 'vitest';
import { toFlightEntries } from '#screens/detail/flights/flight-order.ts';
import { aFlight, aLaunch, aNormalFlight } from '#testing/a-flight.ts';

const launched = (name: string, net: string | null) => aFlight({ launch: aLaunch({ name, net }) });

it('orders flights by launch, those without a time last, and marks the newest with a known time', () => {
  const entries = toFlightEntries([
    launched('unknown A', null),
    launched('second', '2002-01-01T00:00:00Z'),
    launched('unknown B', 'soon'),
    launched('first', '1999-01-01T00:00:00Z'),
  ]);
  expect(entries.map(({ name }) => name)).toEqual(['first', 'second', 'unknown A', 'unknown B']);
  expect(entries.find(({ isNewest }) => isNewest)?.name).toBe('second');
});

it('marks the last flight as newest when no launch time is known', () => {
  const entries = toFlightEntries([aNormalFlight(), aNormalFlight()]);
  expect(entries.map(({ isNewest }) => isNewest)).toEqual([false, true]);
});

it('names an unnamed flight by its number, and gives flights with one id different keys', () => {
  const entries = toFlightEntries([aNormalFlight(), launched('', null)]);
  expect(entries.map(({ name }) => name)).toEqual(['Flight 1', 'Flight 2']);
  expect(entries[0]?.key).not.toBe(entries[1]?.key);
});
