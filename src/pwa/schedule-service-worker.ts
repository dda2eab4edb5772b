import { whenIdle } from '#lib/when-idle.ts';

/** Registers the service worker once the page is idle. Where that isn't possible, the page works without. */
export async function scheduleServiceWorker(base: string): Promise<void> {
  try {
    const { controller } = navigator.serviceWorker;
    await whenIdle();
    const { registerServiceWorker } = await import('#pwa/register-service-worker.ts');
    await registerServiceWorker(base, controller);
  } catch {
    // Plain http, a private window, or blocked storage.
  }
}
