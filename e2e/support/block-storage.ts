import type { Page } from '@playwright/test';

/** As with cookies blocked: any access to `localStorage` throws. */
export async function blockStorage(page: Page): Promise<void> {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Blocked for the test', 'SecurityError');
      },
    }),
  );
}
