import type { Locator, Page } from '@playwright/test';

/** Opens a filter of the list or of its sheet, and returns its panel. */
export async function openFilter(root: Page | Locator, name: string): Promise<Locator> {
  const page = 'page' in root ? root.page() : root;
  const summary = page.locator('summary').filter({ hasText: new RegExp(`^${name}(:|$)`) });
  const menu = root.locator('details').filter({ has: summary, visible: true });
  await menu.locator('summary').click();
  return menu;
}
