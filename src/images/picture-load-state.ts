// The load state of each picture URL, shared by all pictures on the page.

/** `retrying` after a first failure. URLs that were never requested have no state. */
type LoadState = 'loaded' | 'retrying' | 'failed';

const states = new Map<string, LoadState>();
const listeners = new Set<() => void>();

function notify(): void {
  for (const listener of listeners) listener();
}

/** How often the device has come online. */
let networks = 0;

/** Without a network every picture fails, which says nothing about its host. */
function forgetFailures(): void {
  networks++;
  for (const [url, state] of states) if (state !== 'loaded') states.delete(url);
  notify();
}

export function subscribeToLoadStates(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('online', forgetFailures);
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function loadStateOf(url: string): LoadState | null {
  return states.get(url) ?? null;
}

function setLoadState(url: string, state: LoadState): void {
  if (states.get(url) === state) return;
  states.set(url, state);
  notify();
}

export function markLoaded(url: string): void {
  setLoadState(url, 'loaded');
}

/**
 * Records that a picture failed to load, and retries its URL once. One retry recovers from a dropped connection;
 * more would hammer a host that doesn't have the file.
 */
export function retryOnce(url: string): void {
  const state = loadStateOf(url);
  if (state === 'retrying' || state === 'failed') return;
  setLoadState(url, 'retrying');
  const network = networks;
  const probe = new Image();
  probe.referrerPolicy = 'no-referrer';
  probe.addEventListener('load', () => setLoadState(url, 'loaded'));
  probe.addEventListener('error', () => {
    if (network === networks) setLoadState(url, 'failed');
  });
  probe.src = url;
}
