import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

// The browser logs each response with an error status.
test.use({ expectedComplaints: /Failed to load resource/ });

const status = (page: Page) => page.getByRole('region', { name: 'Source of this data' });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test.beforeEach(async ({ page }) => {
  await page.clock.install();
});

test('keeps showing a stale response when Launch Library fails, and says so', async ({
  page,
  site,
  startLl2,
}) => {
  const ll2 = await startLl2(50);
  site.setConfig({ api: ll2.api });
  await page.goto(`${site.url}/spacecraft?source=live`);
  await expect(status(page)).toContainText('From Launch Library,');
  ll2.set({ serverErrors: 'always' });
  await page.clock.fastForward('00:11:30');
  await page.reload();
  await expect(status(page)).toContainText(/From Launch Library, 11 minutes ago.*status 500/);
  await expect(heading(page)).toContainText('50 spacecraft');
});

test('shows a stale response while throttled, until the next one arrives', async ({
  page,
  site,
  startLl2,
}) => {
  const ll2 = await startLl2(50);
  site.setConfig({ api: ll2.api });
  await page.goto(`${site.url}/spacecraft?source=live`);
  await expect(status(page)).toContainText('From Launch Library,');
  await page.clock.fastForward('00:11:30');
  ll2.set({ throttleAfter: { calls: 0, seconds: 4 } });
  await page.reload();
  await expect(status(page)).toContainText(/From Launch Library, 11 minutes ago.*limit of calls/);
  await expect(status(page).getByRole('timer')).toHaveText(/^0:0[0-4]$/);
  await expect(heading(page)).toContainText('50 spacecraft');
  await expect(status(page)).toContainText('From Launch Library, less than a minute ago');
});

test('shows no response that is older than a day', async ({ page, site, startLl2 }) => {
  const ll2 = await startLl2(50);
  site.setConfig({ api: ll2.api });
  await page.goto(`${site.url}/spacecraft?source=live`);
  await expect(heading(page)).toContainText('50 spacecraft');
  ll2.set({ hold: true });
  await page.clock.fastForward('25:00:00');
  await page.reload();
  await expect(status(page)).toContainText('Querying Launch Library…');
  await expect(heading(page)).not.toContainText('50 spacecraft');
});

test('ends the lock of a clock that was years ahead when the clock is put right', async ({
  page,
  site,
  ll2,
}) => {
  await page.clock.setSystemTime(Date.UTC(2030, 11, 1, 12));
  site.setConfig({ api: ll2.api });
  ll2.set({ throttleAfter: { calls: 0, seconds: 1_800 } });
  await page.goto(`${site.url}/spacecraft?source=live`);
  await expect(status(page).getByRole('timer')).toHaveText(/^(30:00|29:\d\d)$/);
  ll2.set({ throttleAfter: null });
  await page.clock.setSystemTime(Date.UTC(2026, 11, 1, 12));
  await expect(status(page)).toContainText('From Launch Library,');
  expect([ll2.refused, ll2.calls]).toEqual([1, 1]);
});
