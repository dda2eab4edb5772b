import { tabStorage } from '#lib/browser-apis.ts';

/** The service worker's registration, and a new version of the app that waits to be activated. */

const listeners = new Set<() => void>();
let registration: ServiceWorkerRegistration | null = null;

/** A hanging request keeps the old worker alive. After this time the page reloads anyway. */
const TIMEOUT_MS = 4000;

function notify(): void {
  for (const listener of listeners) listener();
}

function watch(worker: ServiceWorker | null): void {
  worker?.addEventListener('statechange', notify);
}

/** Called by the module that registers the worker, each time it does. */
export function watchForUpdates(watched: ServiceWorkerRegistration): void {
  if (watched === registration) return;
  registration = watched;
  watch(watched.installing);
  watch(watched.waiting);
  watched.addEventListener('updatefound', () => watch(watched.installing));
  notify();
}

export function subscribeToUpdates(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The worker of the new version that waits; a still newer version has another. The first version never waits. */
export function waitingUpdate(): ServiceWorker | null {
  return registration?.active ? registration.waiting : null;
}

export function isUpdateWaiting(): boolean {
  return waitingUpdate() !== null;
}

/** In session storage, for the next page of this tab. */
const TIMED_OUT = 'activation-timed-out';

/** Activates the new version. Then this page and all other pages of the app reload. */
export function applyUpdate(): void {
  waitingUpdate()?.postMessage('SKIP_WAITING');
  setTimeout(() => {
    // Where storage is blocked, the next page may be the old version for a while.
    tabStorage.set(TIMED_OUT, 'yes');
    location.reload();
  }, TIMEOUT_MS);
}

/**
 * Whether the tab's previous page reloaded before the new version was active. The old version may have served this
 * page while the new one took control, so that the page has missed the event. True once.
 */
export function takeActivationTimedOut(): boolean {
  const isTimedOut = tabStorage.get(TIMED_OUT) === 'yes';
  tabStorage.set(TIMED_OUT, '');
  return isTimedOut;
}
