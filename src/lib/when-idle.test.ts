import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenIdle } from '#lib/when-idle.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** As in a browser whose main thread is always busy: idle callbacks run at their timeout, if they have one. */
const requestIdleCallback = (callback: () => void, options?: IdleRequestOptions) => {
  if (options?.timeout !== undefined) setTimeout(callback, options.timeout);
};

function stubBusyPage(readyState: DocumentReadyState) {
  vi.stubGlobal('document', { readyState });
  vi.stubGlobal('window', Object.assign(new EventTarget(), { requestIdleCallback }));
}

function start() {
  let isOver = false;
  void whenIdle().then(() => (isOver = true));
  return () => isOver;
}

it('resolves on a page that is never idle', async () => {
  stubBusyPage('complete');
  const isOver = start();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(isOver()).toBe(true);
});

it('resolves on a page that never finishes loading, because a picture hangs', async () => {
  stubBusyPage('interactive');
  const isOver = start();
  await vi.advanceTimersByTimeAsync(9_000);
  expect(isOver()).toBe(false);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(isOver()).toBe(true);
});
