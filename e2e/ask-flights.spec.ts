import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

test.use({ expectedComplaints: /Failed to load resource/ });

const ask = (page: Page) =>
  page.getByRole('button', { name: 'Ask Launch Library for crews and dockings' });

test('crews and dockings come on request, for one call, and not at all by themselves', async ({
  page,
  site,
  ll2,
}) => {
  site.setConfig({ api: ll2.api });
  await page.goto(`${site.url}/spacecraft/492`);
  await expect(page.getByText('1 call of 15 left this hour')).toBeVisible();
  expect(ll2.requests).toEqual([]);
  await ask(page).click();
  await expect(page.getByText('From Launch Library.', { exact: true })).toBeVisible();
  await expect(page.getByText(/docked/i).first()).toBeVisible();
  await expect(ask(page)).toBeHidden();
  expect(ll2.calls).toBe(1);
  // Paid for once: a reload shows the button, and the answer is kept here.
  await page.reload();
  await ask(page).click();
  await expect(page.getByText('From Launch Library.', { exact: true })).toBeVisible();
  expect(ll2.calls).toBe(1);
});

test('a failure says why, and can be asked again', async ({ page, site, ll2 }) => {
  site.setConfig({ api: ll2.api });
  ll2.set({ malformed: 1 });
  await page.goto(`${site.url}/spacecraft/492`);
  await ask(page).click();
  await expect(page.getByText('Launch Library’s answer could not be read.')).toBeVisible();
  await ask(page).click();
  await expect(page.getByText('From Launch Library.', { exact: true })).toBeVisible();
});
