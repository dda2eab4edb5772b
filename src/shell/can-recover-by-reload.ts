import { SITE_BASE } from '#lib/site-base.ts';
const PAUSE_MS = 5 * 60_000;

/**
 * Notes that this version of the app is loaded anew. False when that was done a short while ago, and
 * when it can't be noted: a page that loads itself again and again is worse than one that has failed.
 */
function noteReload(): boolean {
  // The file's name has a digest of the version in it.
  const key = `reloaded ${import.meta.url}`;
  try {
    if (Date.now() - Number(sessionStorage.getItem(key)) < PAUSE_MS) return false;
    sessionStorage.setItem(key, String(Date.now()));
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether loading the page anew may mend a script that couldn't be fetched, as after a deploy, which
 * takes away the old version's files: when the host is there, and it wasn't tried already.
 */
export async function canRecoverByReload(signal: AbortSignal): Promise<boolean> {
  if (!navigator.onLine) return false;
  try {
    // The question mark makes it an address that the service worker doesn't keep.
    const response = await fetch(`${SITE_BASE}index.html?is-there`, {
      cache: 'no-store',
      signal: AbortSignal.any([signal, AbortSignal.timeout(10_000)]),
    });
    const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
    return response.ok && isPage && !signal.aborted && noteReload();
  } catch {
    return false;
  }
}
