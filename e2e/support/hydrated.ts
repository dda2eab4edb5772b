import type { Page } from '@playwright/test';
import { DEHYDRATED_STATE_ID } from '#hydration/prerendered-page.ts';

/** Waits until a page that the build drew does what its controls say. At once where none is on screen. */
export async function waitUntilHydrated(page: Page): Promise<void> {
  await page.waitForFunction(
    (id) =>
      document.getElementById('root')?.hidden !== false || document.getElementById(id) === null,
    DEHYDRATED_STATE_ID,
  );
}
