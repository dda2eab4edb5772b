/** A change of the URL that the browser has refused so far. */
type Refused = { isPush: boolean; state: unknown; url: URL };

const RETRY_DELAY_MS = 1_000;
/** Safari allows 100 changes in 30 s, others 200 in 10 s. A change refused for longer will never be accepted. */
const RETRIES = 40;

let refused: Refused | null = null;

/** The page's URL, which the address bar may lag behind. */
export function currentUrl(): URL {
  return refused?.url ?? new URL(window.location.href);
}

/**
 * Makes changes of the URL safe. Browsers limit how many a page makes in a short time, which a held key exceeds: Safari
 * and Firefox then throw, Chromium ignores the change. A sandboxed frame may not change its path at all. Here a refused
 * change is retried until the address bar has caught up. A later change replaces it, so that the history gets one entry
 * for what happened in between. To be called once, before the router is created.
 */
export function makeHistorySafe(): void {
  const { history, location } = window;
  const push = history.pushState.bind(history);
  const replace = history.replaceState.bind(history);
  let timer: ReturnType<typeof setTimeout> | undefined;

  function isAccepted({ isPush, state, url }: Refused): boolean {
    const before = location.href;
    try {
      if (isPush) push(state, '', url);
      else replace(state, '', url);
    } catch {
      return false;
    }
    return location.href !== before || before === url.href;
  }

  function change(next: Refused, retries: number): void {
    clearTimeout(timer);
    refused = isAccepted(next) ? null : next;
    if (refused === null || retries === 0) return;
    timer = setTimeout(() => change(next, retries - 1), RETRY_DELAY_MS);
  }

  const toChange =
    (isPush: boolean) =>
    (state: unknown, _: string, url?: string | URL | null): void => {
      const next = url ? new URL(url, currentUrl()) : currentUrl();
      change({ isPush: isPush || refused?.isPush === true, state, url: next }, RETRIES);
    };

  history.pushState = toChange(true);
  history.replaceState = toChange(false);
  // The visitor went to another entry, which the refused change must not overwrite.
  window.addEventListener('popstate', () => {
    clearTimeout(timer);
    refused = null;
  });
}
