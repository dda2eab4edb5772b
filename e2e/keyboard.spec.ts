import type { Page } from '@playwright/test';
import { embedded } from './support/catalogue.ts';
import { expect, test } from './support/test.ts';

/** Presses Tab until what has the focus reads like this, as someone without a pointer does. */
async function tabTo(page: Page, name: RegExp) {
  const focused = () =>
    page.evaluate(() => {
      const { activeElement: element } = document;
      if (element instanceof HTMLInputElement && element.labels !== null)
        return element.labels[0]?.innerText ?? '';
      // With nothing focused it is the body, whose text is the whole page's.
      return element instanceof HTMLElement && element !== document.body ? element.innerText : '';
    });
  for (let presses = 0; presses < 80; presses++) {
    if (name.test(await focused())) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${String(name)}.`);
}

test('a view is searched, filtered, ordered, laid out, downloaded and compared by keyboard alone', async ({
  page,
}) => {
  await page.goto('/spacecraft');
  await expect(page.getByRole('article').first()).toBeVisible();

  await page.keyboard.press('/');
  await page.keyboard.type('dragon');
  await tabTo(page, /^Status$/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Active/);
  await page.keyboard.press('Space');
  await expect(page).toHaveURL('/spacecraft?search=dragon&status=1');
  await page.keyboard.press('Escape');

  await tabTo(page, /^Flights$/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Flights from/);
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('Flights from')).toBeHidden();

  await tabTo(page, /^Table$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/spacecraft?search=dragon&status=1&view=table');
  await tabTo(page, /^Name/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/spacecraft?search=dragon&status=1&sort=name&view=table');
  const names = embedded.spacecraft
    .filter((one) => one.status?.id === 1 && /dragon/i.test(one.name))
    .map(({ name }) => name)
    .toSorted();
  await expect(page.getByRole('rowheader')).toHaveText(names);

  const download = page.waitForEvent('download');
  await tabTo(page, /as CSV$/);
  await page.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toMatch(
    /^2-active-spacecraft-matching-dragon.*\.csv$/,
  );

  await page.keyboard.press('/');
  await tabTo(page, /^Compare these 2$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /compared$/ })).toBeFocused();
});

test('a filter taken away leaves the focus at the results', async ({ page }) => {
  await page.goto('/spacecraft?status=1');
  await tabTo(page, /Remove filter/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/spacecraft');
  await expect(page.getByRole('group', { name: 'Rows shown' })).toBeFocused();
});

test('columns are chosen and moved, and a view is saved, by keyboard alone', async ({ page }) => {
  await page.goto('/spacecraft?view=table&columns=name,type,agency');
  const headers = page.getByRole('columnheader');
  await expect(headers).toHaveText([/^Name/, /^Type/, /^Agency/]);
  await tabTo(page, /^Columns$/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Type/);
  await page.keyboard.press('Space');
  await expect(headers).toHaveText([/^Name/, /^Agency/]);
  await page.getByRole('button', { name: 'Move Agency forward' }).press('Enter');
  await expect(headers).toHaveText([/^Agency/, /^Name/]);
  await page.keyboard.press('Escape');

  await tabTo(page, /^Saved views/);
  await page.keyboard.press('Enter');
  await tabTo(page, /name/i);
  await page.keyboard.type('By agency');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'By agency' })).toBeVisible();
});
