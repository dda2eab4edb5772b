import type { Page } from '@playwright/test';
import { blockApis } from './support/block-apis.ts';
import { expect, test } from './support/test.ts';

const tray = (page: Page) => page.getByRole('region', { name: 'Chosen to compare' });
const compare = (page: Page, name: string) =>
  page.getByRole('button', { name: `Compare ${name}`, exact: true });

test('compares craft chosen on their cards, on any page', async ({ page }) => {
  await page.goto('/spacecraft');
  await page.getByRole('article').filter({ hasText: 'Mercury No.11' }).hover();
  await compare(page, 'Mercury No.11').click();
  await expect(compare(page, 'Mercury No.11')).toHaveAttribute('aria-pressed', 'true');
  await expect(tray(page).getByRole('status')).toHaveText('1 of 4 to compare');
  await expect(tray(page).getByRole('link', { name: 'Choose another' })).toBeVisible();
  await page.goto('/overview');
  await expect(tray(page).getByRole('listitem')).toHaveText([/Mercury No\.11/]);
  await page.getByRole('navigation').getByRole('link', { name: 'Catalogue' }).click();
  await page.goto('/spacecraft');
  await compare(page, 'Gemini SC2').press('Enter');
  await expect(tray(page).getByRole('status')).toHaveText('2 of 4 to compare');
  await tray(page).getByRole('link', { name: 'Compare 2' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Mercury No.11 and Gemini SC2 compared',
  );
  await expect(tray(page)).toBeHidden();
  await page.goBack();
  await tray(page).getByRole('button', { name: 'Remove Mercury No.11' }).click();
  await expect(compare(page, 'Mercury No.11')).toHaveAttribute('aria-pressed', 'false');
  await compare(page, 'Gemini SC2').press('Enter');
  await expect(tray(page).getByRole('listitem')).toHaveCount(0);
});

test('compares craft chosen in rows of the table and on a craft’s page, by keyboard', async ({
  page,
}) => {
  await page.goto('/spacecraft?view=table');
  const row = page.getByRole('row').filter({ hasText: 'Mercury No.11' });
  // The button isn't read as a part of the row's name.
  await expect(row.getByRole('rowheader', { name: 'Mercury No.11', exact: true })).toBeVisible();
  await row.getByRole('link').focus();
  await page.keyboard.press('Tab');
  await expect(compare(page, 'Mercury No.11')).toBeFocused();
  await expect(compare(page, 'Mercury No.11')).toHaveCSS('opacity', '1');
  await page.keyboard.press('Space');
  await expect(compare(page, 'Mercury No.11')).toHaveAttribute('aria-pressed', 'true');
  await expect(tray(page).getByRole('listitem')).toHaveText([/Mercury No\.11/]);
  await page.getByRole('rowheader').getByRole('link', { name: 'Gemini SC2' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gemini SC2');
  await compare(page, 'Gemini SC2').press('Enter');
  await tray(page).getByRole('link', { name: 'Compare 2' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Mercury No.11 and Gemini SC2 compared',
  );
});

test('opens the comparison with one craft, to find another by its name', async ({ page }) => {
  await page.goto('/spacecraft/558');
  await page.getByRole('button', { name: /^Compare / }).click();
  await tray(page).getByRole('link', { name: 'Choose another' }).click();
  await expect(page).toHaveURL(/\/compare\?ids=558$/);
});

test('holds four craft, and says that it is full', async ({ page }) => {
  await page.goto('/spacecraft');
  for (const name of ['Mercury No.11', 'Mercury No.13', 'Gemini SC2', 'Gemini SC3'])
    await compare(page, name).press('Enter');
  await expect(tray(page).getByRole('status')).toHaveText('4 of 4 to compare');
  const fifth = compare(page, 'Gemini SC6');
  await expect(fifth).toHaveAttribute('aria-disabled', 'true');
  await expect(fifth).toHaveAttribute('title', 'A comparison holds 4 spacecraft');
  await fifth.press('Enter');
  await expect(tray(page).getByRole('listitem')).toHaveCount(4);
});

test('never covers the focused control', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 700 });
  await page.goto('/spacecraft');
  await compare(page, 'Mercury No.11').press('Enter');
  await expect(tray(page).getByRole('listitem')).toHaveCount(1);
  const footer = page.getByRole('contentinfo').getByRole('link').last();
  for (let press = 0; press < 120; press++) {
    await page.keyboard.press('Tab');
    const isCovered = await page.evaluate(() => {
      const focused = document.activeElement;
      const bar = document.querySelector('[aria-label="Chosen to compare"]');
      if (focused === null || bar === null || bar.contains(focused)) return false;
      const { bottom } = focused.getBoundingClientRect();
      return bottom > bar.getBoundingClientRect().top + 1;
    });
    expect(isCovered, await page.evaluate(() => document.activeElement?.outerHTML)).toBe(false);
    if (await footer.evaluate((one) => one === document.activeElement)) return;
  }
  throw new Error('The last link was not reached.');
});

test('chooses craft where the browser blocks storage', async ({ page }) => {
  await blockApis(page, 'throws');
  await page.goto('/spacecraft');
  await compare(page, 'Mercury No.11').press('Enter');
  await expect(tray(page).getByRole('listitem')).toHaveCount(1);
});
