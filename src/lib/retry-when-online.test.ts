import { afterEach, expect, it, vi } from 'vitest';
import { retryWhenOnline } from '#lib/retry-when-online.ts';

afterEach(() => void vi.unstubAllGlobals());

it('runs work again each time the device is back online, until it succeeds', async () => {
  const page = new EventTarget();
  vi.stubGlobal('window', page);
  let failuresLeft = 2;
  let runs = 0;
  const work = async () => {
    runs++;
    if (failuresLeft-- > 0) throw new Error('Offline');
  };
  await retryWhenOnline(work);
  expect(runs).toBe(1);
  page.dispatchEvent(new Event('online'));
  await vi.waitFor(() => expect(runs).toBe(2));
  page.dispatchEvent(new Event('online'));
  await vi.waitFor(() => expect(runs).toBe(3));
  page.dispatchEvent(new Event('online'));
  expect(runs).toBe(3);
});
