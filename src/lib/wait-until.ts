import { isAhead } from '#lib/clock.ts';

/** The clock is read at least this often (ms), because timers don't run while a device sleeps. */
const LONGEST_TIMER = 1_000;

/**
 * Resolves when the clock shows a time (ms since 1970), or when it was set back so far that this would take longer than
 * it did at first. Rejects with the signal's reason.
 */
export function waitUntil(time: number, signal?: AbortSignal): Promise<void> {
  const span = time - Date.now();
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    function abort() {
      clearTimeout(timer);
      reject(signal?.reason);
    }
    function check() {
      const left = time - Date.now();
      if (left > 0 && !isAhead(left, span)) {
        timer = setTimeout(check, Math.min(left, LONGEST_TIMER));
        return;
      }
      signal?.removeEventListener('abort', abort);
      resolve();
    }
    if (signal?.aborted === true) {
      abort();
      return;
    }
    signal?.addEventListener('abort', abort, { once: true });
    check();
  });
}
