import { expect, it } from 'vitest';
import { timeoutSignal } from '#lib/timeout-signal.ts';

const LONG_MS = 60_000;

it('aborts for the reason of the other signal', () => {
  const other = new AbortController();
  const signal = timeoutSignal(LONG_MS, other.signal);
  expect(signal.aborted).toBe(false);
  other.abort('closed');
  expect(signal.reason).toBe('closed');
});

it('is aborted at once if the other signal is', () => {
  expect(timeoutSignal(LONG_MS, AbortSignal.abort('closed')).reason).toBe('closed');
});

it.each([undefined, new AbortController().signal])('aborts after its time', async (other) => {
  const signal = timeoutSignal(1, other);
  await new Promise((resolve) => signal.addEventListener('abort', resolve));
  expect(signal.reason).toMatchObject({ name: 'TimeoutError' });
});
