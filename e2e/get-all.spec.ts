import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

const state = (page: Page) => page.getByRole('region', { name: 'State of the data' });

test('gets all craft from the header of any page, and says what came', async ({
  page,
  site,
  startLl2,
}) => {
  const ll2 = await startLl2(592);
  ll2.set({ hold: true });
  site.setConfig({ api: ll2.api });
  await page.goto(`${site.url}/help`);
  await expect(state(page)).toContainText('68 of about 592 craft');
  await state(page).getByRole('button', { name: 'get all' }).click();
  await expect(state(page).getByRole('status').filter({ hasText: 'Updating' })).toBeVisible();
  ll2.set({ hold: false });
  await expect(state(page)).toContainText('All 592 spacecraft are here, 529 of them new.');
  await expect(state(page).getByRole('button', { name: 'get all' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Catalogue', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('592 spacecraft');
});

test.describe('without a network', () => {
  // Pictures and deferred code may still be loading.
  test.use({ expectedComplaints: /net::ERR_INTERNET_DISCONNECTED/ });

  test('does not offer to get all craft, and stays on one line of a phone', async ({
    page,
    context,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/help');
    const button = state(page).getByRole('button', { name: 'get all' });
    await expect(button).toBeVisible();
    await context.setOffline(true);
    await expect(state(page).getByText('Offline', { exact: true })).toBeVisible();
    await expect(button).toHaveCount(0);
    await expect(state(page)).toContainText('68 of about 592 craft');
    // A line is 48 pixels high, and the rule below it one.
    expect((await page.getByRole('banner').boundingBox())?.height).toBeLessThan(60);
    await context.setOffline(false);
    await expect(button).toBeVisible();
  });
});

test.describe('when Launch Library fails', () => {
  test.use({ expectedComplaints: /status of 500/ });

  test('says in the header why not all craft came, and tries again', async ({
    page,
    site,
    startLl2,
  }) => {
    const ll2 = await startLl2(150);
    ll2.set({ serverErrors: 'always' });
    site.setConfig({ api: ll2.api });
    await page.goto(`${site.url}/help`);
    await state(page).getByRole('button', { name: 'get all' }).click();
    await expect(state(page)).toContainText('The update did not finish.');
    await state(page).getByRole('link', { name: 'Why?' }).click();
    await expect(page).toHaveURL(`${site.url}/data`);
    await expect(page.getByText(/^The update did not finish\./).first()).toBeVisible();
  });
});
