/** How long a timer runs before it looks at the clock again: a device that slept must not sleep on. */
const LONGEST_TIMER = 1_000;

/** Resolves when the clock shows a time (ms since 1970); rejects with the signal's reason. */
export function waitUntil(time: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    function giveUp() {
      clearTimeout(timer);
      reject(signal?.reason);
    }
    function look() {
      const left = time - Date.now();
      if (left > 0) {
        timer = setTimeout(look, Math.min(left, LONGEST_TIMER));
        return;
      }
      signal?.removeEventListener('abort', giveUp);
      resolve();
    }
    if (signal?.aborted === true) {
      giveUp();
      return;
    }
    signal?.addEventListener('abort', giveUp, { once: true });
    look();
  });
}
