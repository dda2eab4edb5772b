/** What is known of pictures' addresses that failed, for all pictures on the page together. */

/** One more try mends a dropped connection; more would hammer a host that has no such file. */
const MOST_ATTEMPTS = 2;

const failures = new Map<string, number>();
const listeners = new Set<() => void>();

export function subscribeToFailures(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** How many attempts at this address have failed. */
export function failedAttemptsOf(address: string): number {
  return failures.get(address) ?? 0;
}

export function isGivenUp(address: string): boolean {
  return failedAttemptsOf(address) >= MOST_ATTEMPTS;
}

/**
 * Notes that an attempt (from 0) at an address failed. Many pictures may share an address and
 * an attempt, which then counts once.
 */
export function noteFailure(address: string, attempt: number): void {
  if (attempt < failedAttemptsOf(address)) return;
  failures.set(address, attempt + 1);
  for (const listener of listeners) listener();
}
