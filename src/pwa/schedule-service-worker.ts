import { whenIdle } from '#lib/when-idle.ts';

/** Registers the service worker once it is in nobody's way. Where there can't be one, the page does without. */
export async function scheduleServiceWorker(base: string): Promise<void> {
  try {
    const { controller } = navigator.serviceWorker;
    await whenIdle();
    const { registerServiceWorker } = await import('#pwa/register-service-worker.ts');
    await registerServiceWorker(base, controller);
  } catch {
    // No secure address, a private window, storage that is blocked: all as without a worker.
  }
}
