import type { Page } from '@playwright/test';
import { KIOSK_PATH } from '#paths/kiosk.ts';
import { expect, test } from './support/test.ts';

const urlField = (page: Page) => page.getByLabel('Address of the display');
const toUrl = async (page: Page) => new URL(await urlField(page).inputValue());

test('offers to choose other craft when none matches', async ({ page }) => {
  await page.goto('/kiosk/build?search=zzzz&seconds=5');
  await expect(page.getByText('No spacecraft matching “zzzz”')).toBeVisible();
  await expect(page.getByText('would be empty')).toBeVisible();
  await page.getByRole('link', { name: 'Choose by all filters' }).click();
  await expect(page).toHaveURL('/spacecraft?search=zzzz');
});

test('keeps the options while other craft are chosen in the list', async ({ page, baseURL }) => {
  await page.goto('/kiosk/build?status=4&seconds=45&theme=night');
  await page.getByRole('link', { name: 'Choose by all filters' }).click();
  await expect(page).toHaveURL('/spacecraft?status=4');
  // The page before has a search field too.
  await page.getByRole('searchbox', { name: /^Search name/ }).fill('soyuz');
  await expect(page).toHaveURL(/search=soyuz/);
  await page.getByRole('link', { name: 'Show on a display' }).click();
  await expect(urlField(page)).toHaveValue(/search=soyuz.*&seconds=45&theme=night$/);
  // Once: a display that is set up later starts with the defaults.
  await page.goBack();
  await page.getByRole('link', { name: 'Show on a display' }).click();
  await expect(urlField(page)).toHaveValue(/search=soyuz[^?]*$/);
  expect((await toUrl(page)).searchParams.has('seconds')).toBe(false);
  await page.goto('/kiosk/build');
  await expect(urlField(page)).toHaveValue(`${baseURL}${KIOSK_PATH}`);
});

test('chooses craft by a set or a search, and keeps the options', async ({ page, baseURL }) => {
  await page.goto('/kiosk/build?seconds=45');
  const sets = page.getByLabel('Craft to show');
  await expect(sets.getByRole('option')).toHaveText([
    'Active spacecraft (5)',
    /^In space now \(\d+\)$/,
    /^Crewed \(\d+\)$/,
    /^Picture free to reuse \(\d+\)$/,
    'Every spacecraft (68)',
  ]);
  await sets.selectOption({ index: 1 });
  await expect(urlField(page)).toHaveValue(`${baseURL}${KIOSK_PATH}?in_space=true&seconds=45`);
  await expect(page.getByText(/^\d+ spacecraft in space, in space first$/)).toBeVisible();
  await sets.selectOption({ index: 4 });
  await expect(urlField(page)).toHaveValue(`${baseURL}${KIOSK_PATH}?of=all&seconds=45`);
  await sets.selectOption({ index: 0 });
  await expect(urlField(page)).toHaveValue(`${baseURL}${KIOSK_PATH}?seconds=45`);
  await page.getByLabel('Search among all of them').fill('dragon');
  await expect(page.getByText(/spacecraft matching “dragon”/)).toBeVisible();
  await expect(sets).toHaveText(/A search or filters of your own$/);
  const { searchParams } = await toUrl(page);
  expect(searchParams.get('search')).toBe('dragon');
  expect(searchParams.get('seconds')).toBe('45');
});

test('links a list to the setup of a display with the same filters, or of all craft without any', async ({
  page,
}) => {
  const link = page.getByRole('link', { name: 'Show on a display' });
  await page.goto('/spacecraft?search=soyuz&status=1,4&sort=-time_in_space&pictures=cleared');
  await expect(link).toHaveAttribute(
    'href',
    '/kiosk/build?search=soyuz&status=1,4&ordering=-time_in_space&pictures=cleared',
  );
  await page.goto('/spacecraft');
  await expect(link).toHaveAttribute('href', '/kiosk/build?of=all');
});
