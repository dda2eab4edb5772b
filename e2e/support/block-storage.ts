import type { Page } from '@playwright/test';

/** As with cookies blocked: a page that so much as reads `localStorage` gets an exception. */
export async function blockStorage(page: Page): Promise<void> {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Blocked for the test', 'SecurityError');
      },
    }),
  );
}
