import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

test.use({ expectedComplaints: /Failed to load resource/ });

const button = (page: Page) =>
  page.getByRole('button', { name: 'Load flights from Launch Library' });

test('requests crews and dockings once, and only when the reader presses the button', async ({
  page,
  site,
  ll2,
}) => {
  site.setConfig({ api: ll2.api });
  await page.goto(`${site.url}/spacecraft/492`);
  await expect(page.getByText('1 API request (15 left this hour)')).toBeVisible();
  expect(ll2.requests).toEqual([]);
  const events = page.getByRole('list', { name: /^Events of / });
  await expect(events).toHaveCount(0);
  await button(page).click();
  await expect(page.getByText('From Launch Library.', { exact: true })).toBeVisible();
  await page.getByRole('rowheader').getByRole('button').first().click();
  await expect(events.first()).toContainText('Docking');
  await expect(button(page)).toBeHidden();
  expect(ll2.calls).toBe(1);
  // After a reload the response comes from the cache, without another request.
  await page.reload();
  await button(page).click();
  await expect(page.getByText('From Launch Library.', { exact: true })).toBeVisible();
  expect(ll2.calls).toBe(1);
});

test('says why a request failed, and retries on request', async ({ page, site, ll2 }) => {
  site.setConfig({ api: ll2.api });
  ll2.set({ malformed: 1 });
  await page.goto(`${site.url}/spacecraft/492`);
  await button(page).click();
  await expect(page.getByText('Launch Library’s response could not be read.')).toBeVisible();
  await button(page).click();
  await expect(page.getByText('From Launch Library.', { exact: true })).toBeVisible();
});
