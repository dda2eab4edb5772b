/** The app's version on this page, and a newer one that waits to take over. */

const listeners = new Set<() => void>();
let registration: ServiceWorkerRegistration | null = null;

/** A worker that takes long to let go, of a request that hangs say, is left behind after this. */
const TIMEOUT_MS = 4000;

function notify(): void {
  for (const listener of listeners) listener();
}

function follow(worker: ServiceWorker | null): void {
  worker?.addEventListener('statechange', notify);
}

/** Names what to watch: for the module that registers the worker. */
export function watchForUpdates(watched: ServiceWorkerRegistration): void {
  registration = watched;
  follow(watched.installing);
  follow(watched.waiting);
  watched.addEventListener('updatefound', () => follow(watched.installing));
  notify();
}

export function subscribeToUpdates(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The new version that waits, to tell it from a still newer one. A first version waits for nobody. */
export function waitingUpdate(): ServiceWorker | null {
  return registration?.active ? registration.waiting : null;
}

export function isUpdateWaiting(): boolean {
  return waitingUpdate() !== null;
}

/** Kept for the next page of this tab. */
const LEFT_BEHIND = 'worker-left-behind';

/** Lets the new version take over, upon which this page and all others of the app load anew. */
export function applyUpdate(): void {
  waitingUpdate()?.postMessage('SKIP_WAITING');
  setTimeout(() => {
    try {
      sessionStorage.setItem(LEFT_BEHIND, 'yes');
    } catch {
      // Storage is blocked: the page that comes may be the old version's for a while.
    }
    location.reload();
  }, TIMEOUT_MS);
}

/**
 * Whether this page took the place of one whose worker would not let go. It may have been answered by the
 * old version while the new one was taking over, and has then missed the word of it. Told once.
 */
export function takeLeftBehind(): boolean {
  try {
    const isLeft = sessionStorage.getItem(LEFT_BEHIND) !== null;
    sessionStorage.removeItem(LEFT_BEHIND);
    return isLeft;
  } catch {
    return false;
  }
}
