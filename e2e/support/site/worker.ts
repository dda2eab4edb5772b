import type { Page } from '@playwright/test';

/** Opens a page and waits until the worker is installed and answers it. */
export async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller !== null) return;
    await new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
    );
  });
}

/** All that is kept on the device for the page's host. */
export async function keptEntries(
  page: Page,
): Promise<{ url: string; type: string; status: number }[]> {
  return page.evaluate(async () => {
    const entries = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const response = await cache.match(request, { ignoreVary: true });
        entries.push({
          url: request.url,
          type: response?.type ?? 'none',
          status: response?.status ?? 0,
        });
      }
    }
    return entries;
  });
}

export const keptUrls = async (page: Page) => (await keptEntries(page)).map(({ url }) => url);
