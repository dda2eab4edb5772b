import { waitUntilHydrated } from './support/hydrated.ts';
import { expect, test } from './support/test.ts';

test('follows the device’s theme unless the reader selects one, and remembers that', async ({
  page,
}) => {
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/spacecraft');
  const paper = await ground();
  await page.getByLabel('Theme').selectOption('Night');
  const night = await ground();
  expect(night).not.toBe(paper);
  await page.reload();
  await expect(page.getByLabel('Theme')).toHaveValue('night');
  expect(await ground()).toBe(night);
  await page.getByLabel('Theme').selectOption('System');
  expect(await ground()).toBe(paper);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await ground()).toBe(night);
});

test('applies the theme in other tabs', async ({ page, context }) => {
  const other = await context.newPage();
  for (const tab of [page, other]) await tab.goto('/spacecraft');
  await waitUntilHydrated(other);
  await page.getByLabel('Theme').selectOption('Night');
  await expect(other.getByLabel('Theme')).toHaveValue('night');
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'night');
});
