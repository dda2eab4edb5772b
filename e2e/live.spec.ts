import type { Page } from '@playwright/test';
import type { Ll2Server } from './support/ll2/ll2-server.ts';
import { expect, test } from './support/test.ts';

// The browser logs each failed response.
test.use({ expectedComplaints: /Failed to load resource|ERR_INTERNET_DISCONNECTED/ });

const note = (page: Page) => page.getByRole('region', { name: 'Source of this data' });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** The requests to LL2, without those for the throttle's state, which are free. */
const requestsTo = (ll2: Ll2Server) =>
  ll2.requests.filter(({ path }) => !path.endsWith('/api-throttle/'));

/** The ID of Mercury No.11, the first row of the list. */
const MERCURY_11 = 3;

test('requests each list and each craft once, and not again after a reload', async ({
  page,
  site,
  startLl2,
}) => {
  const ll2 = await startLl2(592);
  site.setConfig({ api: ll2.api });
  await page.goto(`${site.url}/spacecraft?source=live&ordering=-id`);
  await expect(note(page)).toContainText('From Launch Library,');
  await expect(heading(page)).toContainText('592 spacecraft');
  await expect(page.getByRole('article').first()).toContainText('592');
  expect(ll2.calls).toBe(1);
  await page.reload();
  await expect(heading(page)).toContainText('592 spacecraft');
  await page.getByRole('article').first().getByRole('link').first().click();
  await expect(page).toHaveURL(/\/spacecraft\/592\?.*source=live/);
  await expect(heading(page)).toContainText('Synthetic');
  expect(ll2.calls).toBe(2);
  await page.goBack();
  await expect(heading(page)).toContainText('592 spacecraft');
  await page.reload();
  await expect(note(page)).toContainText('From Launch Library,');
  expect(ll2.calls).toBe(2);
});

test('requests a search once typing stops, and aborts the one it replaces', async ({
  page,
  site,
  ll2,
}) => {
  site.setConfig({ api: ll2.api, source: 'live' });
  await page.goto(`${site.url}/spacecraft`);
  await expect(note(page)).toContainText('From Launch Library,');
  ll2.set({ hold: true });
  const search = page.getByRole('searchbox');
  await search.pressSequentially('soyuz');
  // The rows of the snapshot don't wait for Launch Library.
  await expect(heading(page)).toContainText('matching “soyuz”');
  await expect(note(page)).toContainText('Querying Launch Library…');
  await expect.poll(() => ll2.calls).toBe(2);
  await search.fill('progress');
  await expect.poll(() => ll2.calls).toBe(3);
  ll2.set({ hold: false });
  await expect(note(page)).toContainText('From Launch Library,');
  expect(requestsTo(ll2).map(({ aborted }) => aborted)).toEqual([false, true, false]);
  expect(requestsTo(ll2).at(-1)?.path).toContain('search=progress');
});

test('queries the snapshot for a view that can’t be queried in Launch Library', async ({
  page,
  site,
  ll2,
}) => {
  site.setConfig({ api: ll2.api });
  await page.goto(`${site.url}/spacecraft?source=live&flights_min=2`);
  await expect(note(page)).toContainText('Part of this view can’t be queried in Launch Library.');
  await expect(page.getByRole('article').first()).toBeVisible();
  expect(ll2.requests).toEqual([]);
});

test('keeps the rows at the rate limit, counts down, and sends one request after it', async ({
  page,
  site,
  ll2,
}) => {
  site.setConfig({ api: ll2.api });
  ll2.set({ throttleAfter: { calls: 0, seconds: 4 } });
  await page.goto(`${site.url}/spacecraft?source=live&search=soyuz`);
  await expect(note(page)).toContainText('hourly limit of calls is reached');
  await expect(note(page).getByRole('timer')).toHaveText(/^0:0[0-4]$/);
  await expect(page.getByRole('article').first()).toContainText('Soyuz');
  await expect(note(page)).toContainText('From Launch Library,');
  expect([ll2.refused, ll2.calls]).toEqual([1, 1]);
  const [refused, accepted] = requestsTo(ll2);
  const waited = (accepted?.time ?? 0) - (refused?.time ?? 0);
  expect(waited).toBeGreaterThanOrEqual(4_000);
  expect(waited).toBeLessThan(7_000);
});

test('keeps the rows of the snapshot after a failure, says why, and retries on request', async ({
  page,
  site,
  ll2,
}) => {
  test.slow();
  site.setConfig({ api: ll2.api });
  ll2.set({ serverErrors: 'always' });
  await page.goto(`${site.url}/spacecraft?source=live`);
  await expect(page.getByRole('article')).toHaveCount(10);
  await expect(note(page)).toContainText('Launch Library failed (status 500).', {
    timeout: 20_000,
  });
  await expect(note(page)).toContainText('This is the catalogue’s data');
  expect(requestsTo(ll2)).toHaveLength(3);
  ll2.set({ serverErrors: 0, badRecord: MERCURY_11 });
  await page.getByRole('button', { name: 'Refresh (1 API request)' }).click();
  await expect(note(page)).toContainText('1 record of this page could not be read.');
  await expect(page.getByRole('article')).toHaveCount(9);
  // The rows stay when the next request fails.
  ll2.set({ malformed: 'always' });
  await page.getByRole('button', { name: 'Refresh (1 API request)' }).click();
  await expect(note(page)).toContainText('response could not be read');
  await expect(page.getByRole('article')).toHaveCount(9);
});

test('shows the reason when Launch Library refuses a query', async ({ page, site, ll2 }) => {
  site.setConfig({ api: ll2.api });
  await page.goto(`${site.url}/spacecraft?source=live&status=99`);
  await expect(note(page)).toContainText('Launch Library rejected the request: status: Select a');
  await expect(page.getByText('No spacecraft in this catalogue match.')).toBeVisible();
});

test('shows each craft on one page only when rows tie', async ({ page, site, startLl2 }) => {
  const ll2 = await startLl2(60);
  ll2.set({ reorderTies: true });
  site.setConfig({ api: ll2.api });
  const seen: string[] = [];
  for (const offset of [0, 20, 40]) {
    await page.goto(
      `${site.url}/spacecraft?source=live&ordering=time_docked&limit=20&offset=${offset}`,
    );
    await expect(note(page)).toContainText('From Launch Library,');
    seen.push(...(await page.getByRole('article').getByRole('heading').allTextContents()));
  }
  expect(new Set(seen).size).toBe(60);
});

test('offers to request a craft that the snapshot lacks from Launch Library', async ({
  page,
  site,
  startLl2,
}) => {
  const ll2 = await startLl2(300);
  site.setConfig({ api: ll2.api });
  await page.goto(`${site.url}/spacecraft/299`);
  await expect(heading(page)).toHaveText('Not found');
  await page.getByRole('link', { name: 'look this one up there' }).click();
  await expect(heading(page)).toContainText('Synthetic');
  await page.goto(`${site.url}/spacecraft/301?source=live`);
  await expect(heading(page)).toHaveText('Not found');
  expect(ll2.calls).toBe(2);
});

test('remembers the chosen data source, and lets the URL override it', async ({
  page,
  site,
  ll2,
}) => {
  site.setConfig({ api: ll2.api });
  await page.goto(`${site.url}/data`);
  await page.getByRole('radio', { name: /^Launch Library, page by page/ }).check();
  await page.getByRole('link', { name: 'Catalogue', exact: true }).click();
  await expect(note(page)).toContainText('From Launch Library,');
  await page.goto(`${site.url}/spacecraft?source=snapshot`);
  await expect(page.getByRole('article')).toHaveCount(10);
  await expect(note(page)).toBeHidden();
});

test('queries the snapshot while the device is offline, and says so', async ({
  page,
  context,
  site,
  ll2,
}) => {
  site.setConfig({ api: ll2.api });
  await page.goto(`${site.url}/spacecraft?source=live`);
  await expect(note(page)).toContainText('From Launch Library,');
  await context.setOffline(true);
  await page.getByRole('searchbox').fill('voskhod');
  await expect(heading(page)).toContainText('matching “voskhod”');
  await expect(note(page)).toContainText('This device is offline.');
  await context.setOffline(false);
  await expect(note(page)).toContainText('From Launch Library,');
  expect(ll2.calls).toBe(2);
});
