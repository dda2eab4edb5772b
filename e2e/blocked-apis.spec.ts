import type { Page } from '@playwright/test';
import { blockApis, limitHistory, USED_APIS } from './support/block-apis.ts';
import { headingOf } from './support/heading.ts';
import { expect, test } from './support/test.ts';

const SCREENS = [
  ['/spacecraft', '68 spacecraft'],
  ['/spacecraft?view=table', '68 spacecraft'],
  ['/spacecraft/558', 'X-37B 1'],
  ['/compare?ids=558,593', 'X-37B 1 and LM Challenger compared'],
  ['/overview', 'Overview'],
  ['/kiosk/build', 'Set up a display'],
  ['/kiosk', 'X-37B 1'],
  ['/embed?show=clock&id=558', 'X-37B 1'],
  ['/embed', '68 spacecraft'],
  ['/data', 'Data and updates'],
  ['/changes', 'What changed'],
  ['/credits', 'Credits'],
  ['/help', 'Help'],
  ['/about', 'About this catalogue'],
] as const;

const follow = (page: Page, name: string) =>
  page.getByRole('link', { name, exact: true }).first().click();

for (const how of ['throws', 'is missing'] as const) {
  test(`every screen opens where every optional API ${how}`, async ({ page }) => {
    await blockApis(page, how);
    for (const [path, heading] of SCREENS) {
      await page.goto(path);
      await expect(headingOf(page), path).toHaveText(heading);
    }
  });

  test(`a visit from screen to screen works where every optional API ${how}`, async ({ page }) => {
    await blockApis(page, how);
    await page.goto('/spacecraft');
    await page.getByRole('searchbox').pressSequentially('x-37b');
    await expect(headingOf(page)).toHaveText('1 spacecraft matching “x-37b”');
    await follow(page, 'Table');
    await page.getByRole('rowheader').getByRole('link').click();
    await expect(headingOf(page)).toHaveText('X-37B 1');
    await follow(page, 'Compare');
    await expect(headingOf(page)).toHaveText('Compare spacecraft');
    await follow(page, 'Overview');
    await expect(headingOf(page)).toHaveText('Overview');
    await follow(page, 'all credits');
    await expect(headingOf(page)).toHaveText('Credits');
    await follow(page, 'About this catalogue');
    await expect(headingOf(page)).toHaveText('About this catalogue');
    await page.getByRole('region', { name: 'State of the data' }).getByRole('link').click();
    await expect(headingOf(page)).toHaveText('Data and updates');
    await follow(page, 'Help');
    await follow(page, 'Set up a display');
    await page.getByRole('button', { name: 'Copy address' }).click();
    await expect(page.getByRole('textbox', { name: 'Address to copy' })).toHaveValue(/\/kiosk$/);
    await follow(page, 'Open the display');
    await expect(page.getByRole('article')).toBeVisible();
    await expect(page).toHaveURL('/kiosk');
  });

  for (const api of USED_APIS) {
    test(`overview and kiosk open where ${api} ${how}`, async ({ page }) => {
      await blockApis(page, how, [api]);
      await page.goto('/overview');
      await expect(headingOf(page)).toHaveText('Overview');
      await page.goto('/kiosk');
      await expect(headingOf(page)).toHaveText('X-37B 1');
    });
  }
}

test('typing goes on when the browser refuses to change the URL, which catches up', async ({
  page,
}) => {
  // The router's own at the start, and one for what is typed first.
  const allowChanges = await limitHistory(page, 2);
  await page.goto('/spacecraft');
  await page.getByRole('searchbox').pressSequentially('soyuz soyuz soyuz soyuz', { delay: 10 });
  await expect(headingOf(page)).toHaveText('20 spacecraft matching “soyuz soyuz soyuz soyuz”');
  const whole = /search=soyuz\+soyuz\+soyuz\+soyuz(&|$)/;
  expect(page.url()).not.toMatch(whole);
  await allowChanges();
  await expect(page).toHaveURL(whole);
  await page.goBack();
  await expect(headingOf(page)).toHaveText('68 spacecraft');
});

test('shortcuts that are switched off stay off for the page, as their checkbox says', async ({
  page,
}) => {
  await blockApis(page, 'throws', ['localStorage']);
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
  await blockApis(page, 'throws', ['localStorage']);
  await page.goto('/spacecraft');
  await page.getByLabel('Theme').selectOption('Night');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'night');
  await page.getByRole('link', { name: 'About the data' }).click();
  const live = page.getByRole('radio', { name: /^Launch Library, page by page/ });
  await live.check();
  await expect(live).toBeChecked();
  await expect(page.getByLabel('Theme')).toHaveValue('night');
});
