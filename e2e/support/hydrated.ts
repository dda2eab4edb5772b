import type { Page } from '@playwright/test';
import { DEHYDRATED_STATE_ID } from '#hydration/prerendered-page.ts';

/**
 * Waits until the controls of a prerendered page work, also where its header stays while the app renders other
 * content: until then a link opens a new document. Returns at once for any other page.
 */
export async function waitUntilHydrated(page: Page): Promise<void> {
  await page.waitForFunction((id) => document.getElementById(id) === null, DEHYDRATED_STATE_ID);
}
