import type { Page } from '@playwright/test';
import { blockApis } from './support/block-apis.ts';
import { openMenu } from './support/filters.ts';
import { expect, test } from './support/test.ts';

const VIEW = '/spacecraft?status=4&ordering=-time_in_space&limit=24';
const KEY = 'saved-views';

const open = (page: Page) => openMenu(page, 'Share or save');
const links = (page: Page) => page.getByRole('list', { name: 'Saved views' }).getByRole('link');
const readStored = (page: Page) => page.evaluate((key) => localStorage.getItem(key), KEY);

async function save(page: Page, name: string) {
  await page.getByLabel('Name for this view').fill(name);
  await page.getByRole('button', { name: 'Save this view' }).click();
}

test('keeps a saved view, opens it, deletes it and restores it', async ({ page }) => {
  await page.goto(VIEW);
  await open(page);
  await save(page, '  Longest flights ');
  await expect(page.getByText('“Longest flights” was saved.')).toHaveRole('status');
  await save(page, 'Another');

  await page.goto('/spacecraft?search=soyuz');
  await page.reload();
  await open(page);
  await expect(links(page)).toHaveText(['Longest flights', 'Another']);
  await links(page).first().click();
  await expect(page).toHaveURL(VIEW);
  await open(page);
  await expect(links(page).first()).toHaveAttribute('aria-current', 'page');

  await page.getByRole('button', { name: 'Delete “Longest flights”' }).click();
  await expect(links(page)).toHaveText(['Another']);
  await expect(page.getByText('“Longest flights” was deleted.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(links(page)).toHaveText(['Longest flights', 'Another']);
  await page.reload();
  await open(page);
  await expect(links(page)).toHaveText(['Longest flights', 'Another']);
});

test('opens the whole catalogue by a link without filters, whatever is saved', async ({ page }) => {
  await page.goto(VIEW);
  await open(page);
  await save(page, 'Mine');
  for (const bare of ['/spacecraft', '/']) {
    await page.goto(bare);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^68 spacecraft/);
    await expect(page.getByRole('list', { name: 'Active filters' })).toHaveCount(0);
  }
});

test('replaces a view of the same name only after confirmation', async ({ page }) => {
  await page.goto(VIEW);
  await open(page);
  await save(page, 'Mine');
  await page.goto('/spacecraft?search=soyuz');
  await open(page);
  await save(page, 'Mine');
  await expect(page.getByText('“Mine” already exists.')).toBeVisible();
  await expect(links(page)).toHaveAttribute('href', VIEW);
  await page.getByRole('button', { name: 'Replace it' }).click();
  await expect(page.getByText('“Mine” was replaced with this view.')).toBeVisible();
  await expect(links(page)).toHaveAttribute('href', '/spacecraft?search=soyuz');
});

test('requires a name', async ({ page }) => {
  await page.goto('/spacecraft');
  await open(page);
  await save(page, '   ');
  await expect(page.getByText('A view needs a name')).toHaveRole('status');
  expect(await readStored(page)).toBeNull();
});

test('updates the saved views in other tabs', async ({ page, context }) => {
  await page.goto('/spacecraft');
  await open(page);
  const other = await context.newPage();
  await other.goto(VIEW);
  await open(other);
  await save(other, 'From the other tab');
  await expect(links(page)).toHaveText(['From the other tab']);
  await save(page, 'From this tab');
  await expect(links(other)).toHaveText(['From the other tab', 'From this tab']);
});

test('leaves unreadable saved views alone, and moves them away on request', async ({ page }) => {
  const damaged = '{"version":1,"views":[{"name":"M';
  await page.goto('/spacecraft');
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [KEY, damaged] as const);
  await page.reload();
  await open(page);
  await expect(page.getByText('can’t be read')).toBeVisible();
  expect(await readStored(page)).toBe(damaged);

  await page.getByRole('button', { name: 'Start over' }).click();
  await expect(page.locator('summary', { hasText: 'Share' })).toBeFocused();
  await save(page, 'New');
  await expect(links(page)).toHaveText(['New']);
  expect(await page.evaluate(() => Object.values(localStorage))).toContain(damaged);
});

test('shows the readable views and keeps the unreadable one in storage', async ({ page }) => {
  const views = [
    { name: 'Good', path: '/spacecraft?status=1' },
    { name: 'Script', path: 'javascript:alert(1)' },
  ];
  await page.goto('/spacecraft');
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
    KEY,
    JSON.stringify({ version: 1, views }),
  ] as const);
  await page.reload();
  await open(page);
  await expect(links(page)).toHaveText(['Good']);
  await expect(page.getByText('1 more entry can’t be read')).toBeVisible();
  await save(page, 'New');
  await expect(links(page)).toHaveText(['Good', 'New']);
  expect(await readStored(page)).toContain('javascript:alert(1)');
});

test('accepts at most 100 views', async ({ page }) => {
  const views = Array.from({ length: 100 }, (_, index) => ({
    name: `View ${index}`,
    path: '/spacecraft',
  }));
  await page.goto('/spacecraft');
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
    KEY,
    JSON.stringify({ version: 1, views }),
  ] as const);
  await page.reload();
  await open(page);
  await save(page, 'One more');
  await expect(page.getByText('at most 100 views can be saved')).toBeVisible();
  await expect(links(page)).toHaveCount(100);
});

test('keeps the saved views when the storage is full, and says so', async ({ page }) => {
  await page.goto(VIEW);
  await open(page);
  await save(page, 'Mine');
  await expect(links(page)).toHaveText(['Mine']);
  const stored = await readStored(page);
  await page.evaluate(() => {
    // Fill the storage to the last character, as another app on this host might.
    for (let size = 5_000_000; size >= 1; size = Math.floor(size / 2)) {
      for (let more = true; more;) {
        try {
          localStorage.setItem(`filler-${size}-${localStorage.length}`, 'x'.repeat(size));
        } catch {
          more = false;
        }
      }
    }
  });
  await save(page, 'One too many for this storage');
  await expect(page.getByText('Not saved: the browser’s storage is full')).toHaveRole('status');
  await expect(links(page)).toHaveText(['Mine']);
  expect(await readStored(page)).toBe(stored);
});

test('says so where the browser blocks storage', async ({ page }) => {
  await blockApis(page, 'throws', ['localStorage']);
  await page.goto('/spacecraft');
  await open(page);
  await expect(page.getByText('This browser blocks storage for this page')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save this view' })).toHaveCount(0);
});
