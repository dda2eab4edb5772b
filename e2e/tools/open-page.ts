import type { Page } from '@playwright/test';
import { headingOf } from '../support/heading.ts';

/** Opens a page, and waits until its data and pictures have arrived. */
export async function openPage(page: Page, url: string) {
  await page.goto(url);
  await headingOf(page).waitFor();
  await page.waitForLoadState('networkidle');
}
