/** A picture that never arrives keeps a page loading, and an animation keeps it busy: neither is waited for longer (ms). */
const LOAD_TIMEOUT_MS = 10_000;
const IDLE_TIMEOUT_MS = 2_000;

/** Resolves when the page has loaded and is idle, at the latest 12 seconds after the call. */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    const wait = () => {
      // Safari has no idle callbacks.
      if ('requestIdleCallback' in window) {
        // oxlint-disable-next-line no-restricted-properties -- checked for
        window.requestIdleCallback(() => resolve(), { timeout: IDLE_TIMEOUT_MS });
      } else setTimeout(resolve, 1_000);
    };
    if (document.readyState === 'complete') {
      wait();
      return;
    }
    window.addEventListener('load', wait, { once: true });
    setTimeout(wait, LOAD_TIMEOUT_MS);
  });
}
