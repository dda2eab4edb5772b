import { attempt } from '#lib/browser-apis.ts';
import { isWithin } from '#lib/clock.ts';
import { takeActivationTimedOut, watchForUpdates } from '#pwa/app-version.ts';

const HOUR_MS = 60 * 60_000;
/** The shortest time between two checks, however often someone switches tabs. */
const PAUSE_MS = 5 * 60_000;

/**
 * Checks the host for a new version: each hour, and when the page becomes visible. Registers the worker again, since the
 * browser removes a registration whose first install failed.
 */
function checkForUpdates(register: () => Promise<ServiceWorkerRegistration>): void {
  let lastCheck = Date.now();
  const check = async () => {
    if (document.visibilityState === 'hidden' || isWithin(lastCheck, PAUSE_MS)) return;
    lastCheck = Date.now();
    try {
      await (await register()).update();
    } catch {
      // Offline, or the host is down. The next check may succeed.
    }
  };
  setInterval(() => void check(), HOUR_MS);
  document.addEventListener('visibilitychange', () => void check());
}

/**
 * Reloads the page when a new version has taken control. All pages of the app need it, not only the one where the
 * update was applied: the old version's scripts, which pages load lazily, are gone by then. The URL restores the view.
 */
function reloadWhenReplaced(
  workers: ServiceWorkerContainer,
  controllerAtStart: ServiceWorker | null,
): void {
  let last = controllerAtStart;
  function check() {
    const { controller } = workers;
    // No reload when the controller is gone, as after the browser's data was cleared, because the page works without
    // one. No reload for the first worker either, because it has the page's version.
    if (last !== null && controller !== null && controller !== last) location.reload();
    last = controller;
  }
  // The worker may have been replaced before the listener was added.
  check();
  workers.addEventListener('controllerchange', check);
}

/**
 * The page's content security policy requires trusted types, which forbid script URLs that are strings. This allows
 * the worker's. Browsers without trusted types don't need it.
 */
function allowScript(allowed: string): void {
  window.trustedTypes?.createPolicy('default', {
    createScriptURL: (url) => {
      if (url !== allowed) throw new TypeError(`${url} may not be run.`);
      return url;
    },
  });
}

/** Whether the page is in a frame of another site's page, whose URL it may not read. */
const isFramedByAnotherSite = () => attempt(() => window.top?.location.href) === null;

/**
 * Makes the app work without a network from now on, except in other sites' frames. Rejects where the
 * browser doesn't allow it.
 * @param controllerAtStart The worker that controlled the page when its scripts started.
 */
export async function registerServiceWorker(
  base: string,
  workers: ServiceWorkerContainer,
  controllerAtStart: ServiceWorker | null,
): Promise<void> {
  // The visitor came for one view. Browsers would store the whole app once for each site that embeds it.
  if (isFramedByAnotherSite()) return;
  reloadWhenReplaced(workers, controllerAtStart);
  const worker = `${base}service-worker.js`;
  allowScript(worker);
  async function register(): Promise<ServiceWorkerRegistration> {
    const registered = await workers.register(worker);
    watchForUpdates(registered);
    return registered;
  }
  const registration = await register();
  // A worker that still waits will fire `controllerchange`.
  if (takeActivationTimedOut() && registration.waiting === null) location.reload();
  checkForUpdates(register);
}
