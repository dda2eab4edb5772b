import type { Page } from '@playwright/test';
import { formatChangeHistory, NO_CHANGES } from '#catalogue/changes/change-history.ts';
import { once, twice } from './support/data/some-changes.ts';
import { anEdition, openAt, passInterval, someCraft } from './support/site/editions.ts';
import { visit } from './support/site/worker.ts';
import { expect, test } from './support/test.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const runs = (page: Page) => page.getByRole('heading', { level: 2 });
const items = (page: Page) => page.getByRole('main').getByRole('listitem');

test.describe('with a service worker', () => {
  test.use({ serviceWorkers: 'allow', expectedComplaints: /Failed to load resource/ });

  test('is up to date with a network, and there without one', async ({ page, context, site }) => {
    site.setChanges({ body: formatChangeHistory(once) });
    await visit(page, `${site.url}/spacecraft`);
    site.setChanges({ body: formatChangeHistory(twice) });
    await page.goto(`${site.url}/changes`);
    await expect(runs(page)).toHaveCount(2);
    await context.setOffline(true);
    await site.stop();
    await page.reload();
    await expect(runs(page)).toHaveCount(2);
    await expect(items(page).first()).toHaveText('X-37B 1 ended a flight.');
  });
});

test('shows what this device’s own update brought, until it is undone', async ({
  page,
  site,
  startLl2,
}) => {
  const ll2 = await startLl2(150);
  site.setConfig({ api: ll2.api });
  site.setChanges({ body: formatChangeHistory(once) });
  await page.goto(`${site.url}/data`);
  await page.getByRole('button', { name: 'Update now' }).click();
  await expect(page.getByText('Updated: 150 spacecraft')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'What changed' }).click();
  await expect(runs(page)).toHaveCount(2);
  await expect(page.getByText('Taken on this device.')).toHaveCount(1);
  await expect(page.getByText(/\d+ spacecraft were added to the catalogue/)).toBeVisible();
  await page.reload();
  await expect(page.getByText('Taken on this device.')).toHaveCount(1);
  await page.goto(`${site.url}/data`);
  await page.getByRole('button', { name: 'Go back to the published catalogue' }).click();
  await expect(page.getByText('The published catalogue is in use again.')).toBeVisible();
  await page.goto(`${site.url}/changes`);
  await expect(runs(page)).toHaveCount(1);
});

test('shows what an open page saw published where the site keeps no history', async ({
  page,
  site,
}) => {
  await openAt(page, site, '/spacecraft', anEdition(1, someCraft(12)));
  await expect(page.getByRole('article').first()).toBeVisible();
  site.setCatalogue(anEdition(2, someCraft(14)));
  await passInterval(page, site);
  await expect(heading(page)).toContainText('14 spacecraft');
  await page.getByRole('contentinfo').getByRole('link', { name: 'What changed' }).click();
  await expect(runs(page)).toHaveText(['2 January 2020']);
  await expect(page.getByText('Taken on this device.')).toBeVisible();
  await expect(items(page)).toHaveText([
    'Synthetic 13 was added to the catalogue.',
    'Synthetic 14 was added to the catalogue.',
  ]);
  // A site that keeps one since before tells the same itself.
  site.setChanges({ body: formatChangeHistory({ ...NO_CHANGES, since: '2020-01-01' }) });
  await page.reload();
  await expect(runs(page)).toHaveCount(0);
});
