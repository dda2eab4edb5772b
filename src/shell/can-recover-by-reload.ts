import { tabStorage } from '#lib/browser-apis.ts';
import { isWithin } from '#lib/clock.ts';
import { SITE_BASE } from '#lib/site-base.ts';
import { timeoutSignal } from '#lib/timeout-signal.ts';

/** A version of the app reloads itself at most once in this time. */
const MIN_INTERVAL_MS = 5 * 60_000;

/**
 * Records that this version of the app reloads itself. False if it did so recently, and where storage is blocked:
 * a reload loop is worse than a failed page.
 */
function recordReload(): boolean {
  // The file's name contains a content hash, so the key is specific to the version.
  const key = `reloaded ${import.meta.url}`;
  if (isWithin(Number(tabStorage.get(key)), MIN_INTERVAL_MS)) return false;
  return tabStorage.set(key, String(Date.now()));
}

/**
 * Whether a reload may help after a script couldn't be fetched. A deploy, for example, removes the old version's files.
 * True if the host responds and no reload was tried recently.
 */
export async function canRecoverByReload(signal: AbortSignal): Promise<boolean> {
  if (!navigator.onLine) return false;
  try {
    // The query string bypasses the service worker's cache.
    const response = await fetch(`${SITE_BASE}index.html?is-there`, {
      cache: 'no-store',
      signal: timeoutSignal(10_000, signal),
    });
    const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
    return response.ok && isPage && !signal.aborted && recordReload();
  } catch {
    return false;
  }
}
