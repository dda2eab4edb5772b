import type { Route } from '@playwright/test';
import { openFilter, openMenu } from './support/filters.ts';
import { expect, test } from './support/test.ts';

const VIEW = '/spacecraft?search=soyuz&status=4&ordering=-time_in_space&limit=24&view=table';

test('restores the whole view from a shared link', async ({ page, browser, baseURL }) => {
  await page.goto(VIEW);
  await expect(page.getByRole('rowheader').first()).toBeVisible();
  const names = await page.getByRole('rowheader').allTextContents();
  expect(names.length).toBeGreaterThan(5);

  const other = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const shared = await other.newPage();
  await shared.goto(page.url());
  await expect(shared.getByRole('rowheader')).toHaveText(names);
  await expect(shared.getByRole('searchbox')).toHaveValue('soyuz');
  await expect((await openFilter(shared, 'Status')).getByLabel('Single Use')).toBeChecked();
  await openMenu(shared, 'Order');
  await expect(shared.getByLabel('Order by')).toHaveValue('time_in_space');
  await expect(shared.getByLabel('Rows on a page')).toHaveValue('24');
  await shared.reload();
  await expect(shared.getByRole('rowheader')).toHaveText(names);
  await other.close();
});

test('accepts a query pasted from a Launch Library URL', async ({ page }) => {
  await page.goto('/spacecraft/?format=json&is_placeholder=fALSE&limit=5&ordering=-time_docked');
  await expect(page.getByRole('group', { name: 'Rows shown' })).toContainText('1–5 of');
  await expect(page.getByRole('article').first()).toContainText('Progress MS-20');
  await expect(page.getByRole('region', { name: 'Problems with this link' })).toHaveCount(0);
});

test('restores rows, controls and scroll after going back from a craft', async ({ page }) => {
  await page.goto('/spacecraft?status=4&limit=48&ordering=-time_in_space');
  const link = page.getByRole('link', { name: 'Voskhod-3KD No.4' });
  await link.hover();
  const scrolled = await page.evaluate(() => window.scrollY);
  expect(scrolled).toBeGreaterThan(300);
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Voskhod-3KD No.4');
  await page.goBack();
  await expect(page).toHaveURL('/spacecraft?status=4&limit=48&ordering=-time_in_space');
  await expect(page.getByRole('link', { name: 'Status: Single Use' })).toBeVisible();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(scrolled);
});

test('restores the scroll after going back from a craft whose fonts are still loading', async ({
  page,
}) => {
  await page.goto('/spacecraft?limit=48');
  const link = page.getByRole('link', { name: 'Progress M-38' });
  await link.hover();
  const scrolled = await page.evaluate(() => window.scrollY);
  expect(scrolled).toBeGreaterThan(300);
  // A font that only the craft's page has. The page's transition waits for it before the page scrolls to its top.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`@font-face { font-family: Slow; src: url(/slow.woff2) }
      nav[aria-label='List'] { font-family: Slow }`);
    document.adoptedStyleSheets.push(sheet);
  });
  const held: Route[] = [];
  await page.route('**/slow.woff2', (route) => void held.push(route));
  await page.evaluate(() => {
    const observer = new MutationObserver(() => {
      if (document.querySelector('h1')?.textContent !== 'Progress M-38') return;
      observer.disconnect();
      window.history.back();
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await link.click();
  await expect.poll(() => held.length).toBe(1);
  await expect(page.getByRole('group', { name: 'Rows shown' })).toContainText('1–48');
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(scrolled);
});

test('restores the scroll position by the link back to the list', async ({ page }) => {
  await page.goto('/spacecraft?limit=48');
  const link = page.getByRole('link', { name: 'Progress M-38' });
  await link.hover();
  const scrolled = await page.evaluate(() => window.scrollY);
  expect(scrolled).toBeGreaterThan(300);
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Progress M-38');
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await page.getByRole('link', { name: 'Back to the list' }).click();
  await expect(page.getByRole('group', { name: 'Rows shown' })).toContainText('1–48');
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(scrolled);
});
