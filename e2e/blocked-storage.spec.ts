import { blockStorage } from './support/block-storage.ts';
import { expect, test } from './support/test.ts';

test.beforeEach(async ({ page }) => {
  await blockStorage(page);
});

test('shortcuts that are switched off stay off for the page, as their checkbox says', async ({
  page,
}) => {
  await page.goto('/spacecraft');
  const checkbox = page.getByRole('dialog').getByRole('checkbox');
  const search = page.getByRole('searchbox');
  await page.keyboard.press('?');
  await checkbox.uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(search).not.toBeFocused();
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  await expect(checkbox).not.toBeChecked();
  await checkbox.check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(search).toBeFocused();
});

test('a theme and a data source last as long as the page', async ({ page }) => {
  await page.goto('/spacecraft');
  await page.getByLabel('Theme').selectOption('Night');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'night');
  await page.getByRole('link', { name: 'About the data' }).click();
  const live = page.getByRole('radio', { name: /^Launch Library, page by page/ });
  await live.check();
  await expect(live).toBeChecked();
  await expect(page.getByLabel('Theme')).toHaveValue('night');
});
