import { takeLeftBehind, watchForUpdates } from '#pwa/app-version.ts';

const HOUR_MS = 60 * 60_000;
/** Going back and forth between tabs asks no more often than this. */
const PAUSE_MS = 5 * 60_000;

/** Asks the host for a new version: each hour, and when somebody comes back to the page. */
function checkForUpdates(registration: ServiceWorkerRegistration): void {
  let lastCheck = Date.now();
  const check = async () => {
    if (document.visibilityState === 'hidden' || Date.now() - lastCheck < PAUSE_MS) return;
    lastCheck = Date.now();
    try {
      await registration.update();
    } catch {
      // Offline, or the host is down: the next check will tell.
    }
  };
  setInterval(() => void check(), HOUR_MS);
  document.addEventListener('visibilitychange', () => void check());
}

/**
 * Loads the page anew when a new version has taken over. That concerns every page, not only the one
 * where it was asked for: the old version's scripts, which a page fetches as it goes, are gone by then.
 * What a page shows is in its address and comes back.
 */
function reloadWhenReplaced(controllerAtStart: ServiceWorker | null): void {
  const { serviceWorker } = navigator;
  let last = controllerAtStart;
  function look() {
    const { controller } = serviceWorker;
    // None is left when a reader clears what the browser keeps: the page goes on without. The first worker
    // takes over a page of its own version.
    if (last !== null && controller !== null && controller !== last) location.reload();
    last = controller;
  }
  // It may have happened before anyone listened.
  look();
  serviceWorker.addEventListener('controllerchange', look);
}

/**
 * The page's content security policy lets no string name a script; this one may. Browsers without
 * trusted types need no telling.
 */
function allowScript(allowed: string): void {
  window.trustedTypes?.createPolicy('default', {
    createScriptURL: (url) => {
      if (url !== allowed) throw new TypeError(`${url} may not be run.`);
      return url;
    },
  });
}

/**
 * Makes the app work without a network from here on. Rejects where browsers don't allow it.
 * `controllerAtStart` is the worker that answered the page when its scripts began.
 */
export async function registerServiceWorker(
  base: string,
  controllerAtStart: ServiceWorker | null,
): Promise<void> {
  reloadWhenReplaced(controllerAtStart);
  const worker = `${base}service-worker.js`;
  allowScript(worker);
  const registration = await navigator.serviceWorker.register(worker);
  // One that still waits will say when it takes over.
  if (takeLeftBehind() && registration.waiting === null) location.reload();
  watchForUpdates(registration);
  checkForUpdates(registration);
}
