/** What became of pictures' addresses, for all pictures on the page together. */

/** `retrying` after a first failure; addresses that were never tried aren't here. */
type Attempt = 'working' | 'retrying' | 'givenUp';

const attempts = new Map<string, Attempt>();
const listeners = new Set<() => void>();

export function subscribeToAttempts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function attemptOf(address: string): Attempt | null {
  return attempts.get(address) ?? null;
}

function settle(address: string, attempt: Attempt): void {
  if (attempts.get(address) === attempt) return;
  attempts.set(address, attempt);
  for (const listener of listeners) listener();
}

/** Notes that a picture loaded. */
export function noteSuccess(address: string): void {
  settle(address, 'working');
}

/**
 * Notes that a picture didn't load, and tries its address once more: that mends a dropped connection,
 * and more would hammer a host that has no such file.
 */
export function noteFailure(address: string): void {
  const attempt = attemptOf(address);
  if (attempt === 'retrying' || attempt === 'givenUp') return;
  settle(address, 'retrying');
  const probe = new Image();
  probe.referrerPolicy = 'no-referrer';
  probe.addEventListener('load', () => settle(address, 'working'));
  probe.addEventListener('error', () => settle(address, 'givenUp'));
  probe.src = address;
}
