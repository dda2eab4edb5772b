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

  function change(next: Refused, retries: number): void {
    const { isPush, state, url } = next;
    const before = location.href;
    clearTimeout(timer);
    refused = next;
    try {
      (isPush ? push : replace)(state, '', url);
      if (location.href !== before || before === url.href) refused = null;
    } catch {
      // As when the change is ignored.
    }
    if (refused !== null && retries > 0)
      timer = setTimeout(() => change(next, retries - 1), RETRY_DELAY_MS);
  }

  const toChange =
    (isPush: boolean) =>
    (state: unknown, _: string, to?: string | URL | null): void => {
      const url = new URL(to ?? currentUrl(), currentUrl());
      change({ isPush: isPush || refused?.isPush === true, state, url }, RETRIES);
    };

  history.pushState = toChange(true);
  history.replaceState = toChange(false);
  // The visitor went to another entry, which the refused change must not overwrite.
  window.addEventListener('popstate', () => {
    clearTimeout(timer);
    refused = null;
  });
}
