import type { Locator, Page } from '@playwright/test';

/** Opens a menu of the list by the name on its button, and returns it. */
export async function openMenu(page: Page, name: string): Promise<Locator> {
  const summary = page
    .locator('summary')
    .filter({ hasText: new RegExp(`^${name}(:|$)`), visible: true });
  await summary.click();
  return summary.locator('xpath=..');
}

/** Opens a filter of the list, which may be in "More filters", or of its sheet. Returns the part with its controls. */
export async function openFilter(root: Page | Locator, name: string): Promise<Locator> {
  const page = 'page' in root ? root.page() : root;
  if (['Status', 'Agency', 'Family', 'Columns'].includes(name) && root === page) {
    return openMenu(page, name);
  }
  const isOpen = page.locator('details[open] > summary').filter({ hasText: /^More filters/ });
  if (root === page && (await isOpen.count()) === 0) await openMenu(page, 'More filters');
  const group = root.getByRole('group', { name, exact: true }).filter({ visible: true });
  const all = group.getByRole('button', { name: /^All \d+$/ });
  await group.first().waitFor();
  if (await all.isVisible()) await all.click();
  return group;
}
