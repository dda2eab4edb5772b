// The load state of each picture URL, shared by all pictures on the page.

/** `retrying` after a first failure. URLs that were never requested have no state. */
type LoadState = 'loaded' | 'retrying' | 'failed';

const states = new Map<string, LoadState>();
const listeners = new Set<() => void>();

export function subscribeToLoadStates(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function loadStateOf(url: string): LoadState | null {
  return states.get(url) ?? null;
}

function setLoadState(url: string, state: LoadState): void {
  if (states.get(url) === state) return;
  states.set(url, state);
  for (const listener of listeners) listener();
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
  const probe = new Image();
  probe.referrerPolicy = 'no-referrer';
  probe.addEventListener('load', () => setLoadState(url, 'loaded'));
  probe.addEventListener('error', () => setLoadState(url, 'failed'));
  probe.src = url;
}
