import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { waitUntil } from '#lib/wait-until.ts';

const NOON = Date.UTC(2020, 0, 1, 12);
const HOUR = 3_600_000;

beforeEach(() => vi.useFakeTimers({ now: NOON }));
afterEach(() => vi.useRealTimers());

/** Waits for an hour from noon. The returned function says whether that is over. */
function waitAnHour() {
  let isOver = false;
  void waitUntil(NOON + HOUR).then(() => (isOver = true));
  return () => isOver;
}

it('waits until the clock shows the time', async () => {
  const isOver = waitAnHour();
  await vi.advanceTimersByTimeAsync(HOUR - 1_000);
  expect(isOver()).toBe(false);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(isOver()).toBe(true);
});

it('ends when the clock was set ahead, as after a sleep', async () => {
  const isOver = waitAnHour();
  vi.setSystemTime(NOON + 9 * HOUR);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(isOver()).toBe(true);
});

it('ends when the clock was put right by years: the time was that of the wrong clock', async () => {
  const isOver = waitAnHour();
  vi.setSystemTime(NOON - 4 * 365 * 24 * HOUR);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(isOver()).toBe(true);
});
