import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

// The browser logs each failed response.
test.use({ expectedComplaints: /Failed to load resource/ });

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const state = (page: Page) => page.getByRole('region', { name: 'State of the data' });

const isWaiting = (page: Page) => page.getByText('Another tab is updating').isVisible();

async function startUpdate(page: Page) {
  await page.getByRole('button', { name: 'Update now' }).click();
}

/** Opens the list from the page's navigation, and expects so many craft. */
async function expectList(page: Page, count: number) {
  await page.getByRole('link', { name: 'Catalogue', exact: true }).click();
  await expect(heading(page)).toContainText(`${count.toLocaleString('en')} spacecraft`);
}

test('updates by one request per hundred craft, and sends none for a hundred actions after it', async ({
  page,
  site,
  startLl2,
}) => {
  test.setTimeout(180_000);
  const ll2 = await startLl2(592);
  site.setConfig({ api: ll2.api });
  await page.goto(`${site.url}/data`);
  await startUpdate(page);
  await expect(page.getByText('Updated: 592 spacecraft from Launch Library.')).toBeVisible();
  expect(ll2.calls).toBe(6);
  await expect(state(page)).toContainText('Fresh, less than a minute old');
  await expect(page.getByText('9 of 15 API requests left this hour.')).toBeVisible();
  await expectList(page, 592);

  for (let round = 0; round < 10; round++) {
    await page.getByRole('searchbox').fill(`soyuz ${round}`);
    await expect(page).toHaveURL(/search=soyuz/);
    await page.getByRole('searchbox').fill('');
    await expect(heading(page)).toHaveText(/^592 spacecraft/);
    await page.getByRole('link', { name: 'Table' }).click();
    await expect(page.getByRole('table')).toBeVisible();
    await page.getByRole('link', { name: 'Cards' }).click();
    await expect(page.getByRole('article').first()).toBeVisible();
    await page.getByRole('link', { name: 'Next', exact: true }).click();
    await expect(page.getByRole('group', { name: 'Rows shown' })).toHaveText('25–48 of 592');
    await page.getByRole('article').first().getByRole('link').first().click();
    await expect(page).toHaveURL(/spacecraft\/\d+/);
    await page.getByRole('link', { name: 'Next:' }).click();
    await page.getByRole('link', { name: 'Back to the list' }).click();
    await page.getByRole('link', { name: 'Overview', exact: true }).click();
    await expect(heading(page)).toHaveText('Overview');
    await page.getByRole('link', { name: 'Catalogue', exact: true }).click();
    await expect(heading(page)).toHaveText(/^592 spacecraft/);
  }
  await page.reload();
  await expect(heading(page)).toHaveText(/^592 spacecraft/);
  expect(ll2.calls).toBe(6);
});

test('shows the progress of an update of a thousand craft', async ({ page, site, startLl2 }) => {
  const ll2 = await startLl2(1000);
  ll2.set({ firstByteAfter: 60 });
  site.setConfig({ api: ll2.api });
  await page.goto(`${site.url}/data`);
  await page.evaluate(() => {
    const seen = new Set<string>();
    Object.assign(window, { seen });
    new MutationObserver(() => {
      const bar = document.querySelector('progress');
      if (bar !== null && bar.position >= 0) seen.add(String(bar.value));
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  });
  await startUpdate(page);
  await expect(page.getByText('Updated: 1,000 spacecraft from Launch Library.')).toBeVisible();
  const seen = await page.evaluate(() => [...Reflect.get(window, 'seen')]);
  expect(seen.length).toBeGreaterThanOrEqual(8);
  await expectList(page, 1000);
});

test('waits at the rate limit, and resumes by itself after it', async ({
  page,
  site,
  startLl2,
}) => {
  const ll2 = await startLl2(592);
  ll2.set({ firstByteAfter: 500 });
  site.setConfig({ api: ll2.api });
  await page.goto(`${site.url}/data`);
  const firstPage = page.waitForRequest(/\/spacecraft\/\?/);
  await startUpdate(page);
  await firstPage;
  // The update checked the throttle before this request, so it doesn't expect this limit.
  ll2.set({ throttleAfter: { calls: 2, seconds: 3 } });
  await expect(page.getByText('Launch Library’s hourly limit is reached.')).toBeVisible();
  await expect(page.getByRole('timer').first()).toHaveText(/0:0[1-3]/);
  await expect(page.getByText('0 of 15 API requests left this hour.')).toBeVisible();
  await expect(page.getByText('Updated: 592 spacecraft')).toBeVisible();
  expect([ll2.calls, ll2.refused]).toEqual([6, 1]);
  const pages = ll2.requests.filter(({ path }) => path.includes('/spacecraft/'));
  const refusal = pages.findIndex(({ status }) => status === 429);
  const [refused, next] = [pages[refusal]?.time ?? 0, pages[refusal + 1]?.time ?? 0];
  expect(next - refused).toBeGreaterThanOrEqual(3_000);
  expect(next - refused).toBeLessThan(5_000);
});

test('resumes a cancelled update where it stopped, also after a reload', async ({
  page,
  site,
  startLl2,
}) => {
  const ll2 = await startLl2(592);
  ll2.set({ throttleAfter: { calls: 2, seconds: 3600 } });
  site.setConfig({ api: ll2.api });
  await page.goto(`${site.url}/data`);
  await startUpdate(page);
  await expect(page.getByText('hourly limit is reached')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('interrupted at 200 of 592 spacecraft')).toBeVisible();
  await page.reload();
  await expect(page.getByText('interrupted at 200 of 592 spacecraft')).toBeVisible();
  await expect(page.getByText('The update needs 4 API requests')).toBeVisible();
  // The throttle's state shows that the limit is lifted.
  ll2.set({ throttleAfter: null });
  await page.getByRole('button', { name: 'Resume the update' }).click();
  await expect(page.getByText('Updated: 592 spacecraft')).toBeVisible();
  expect(ll2.calls).toBe(6);
  const offsets = ll2.requests
    .filter(({ path, status }) => path.includes('/spacecraft/') && status === 200)
    .map(({ path }) => new URLSearchParams(path.split('?')[1]).get('offset'));
  expect(offsets).toEqual(['0', '100', '200', '300', '400', '500']);
});

test('runs one update for three tabs, and shows it in all', async ({ context, site, startLl2 }) => {
  const ll2 = await startLl2(592);
  ll2.set({ hold: true });
  site.setConfig({ api: ll2.api });
  const tabs = await Promise.all([context.newPage(), context.newPage(), context.newPage()]);
  await Promise.all(tabs.map((tab) => tab.goto(`${site.url}/data`)));
  await Promise.all(tabs.map(startUpdate));
  await expect
    .poll(async () => (await Promise.all(tabs.map(isWaiting))).filter(Boolean).length)
    .toBe(2);
  ll2.set({ hold: false });
  for (const tab of tabs) {
    await expect(tab.getByText('592 of Launch Library’s 592 spacecraft')).toBeVisible();
    await expect(tab.getByText('9 of 15 API requests left this hour.')).toBeVisible();
  }
  // A second update finds nothing newer.
  for (const tab of tabs) {
    await startUpdate(tab);
    await expect(tab.getByText('nothing to update')).toBeVisible();
  }
  expect(ll2.calls).toBe(6);
});

test('shows an update, and its undoing, in other open tabs', async ({
  context,
  site,
  startLl2,
}) => {
  const ll2 = await startLl2(150);
  site.setConfig({ api: ll2.api });
  const reader = await context.newPage();
  await reader.goto(`${site.url}/spacecraft?ordering=-id`);
  await expect(heading(reader)).toContainText('68 spacecraft');
  const page = await context.newPage();
  await page.goto(`${site.url}/data`);
  await startUpdate(page);
  await expect(heading(reader)).toContainText('150 spacecraft');
  await page.getByRole('button', { name: 'Go back to the published catalogue' }).click();
  await expect(page.getByText('68 of Launch Library’s 592 spacecraft')).toBeVisible();
  await expect(heading(reader)).toContainText('68 spacecraft');
  await page.reload();
  await expect(page.getByText('published with this site')).toBeVisible();
});
