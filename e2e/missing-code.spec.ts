import type { Page } from '@playwright/test';
import { makeSecondVersion } from './support/site/second-version.ts';
import { expect, test } from './support/test.ts';
import { visit } from './support/site/worker.ts';

// The browser logs the scripts that these tests remove, and React Router logs what it catches.
test.use({
  expectedComplaints: /Failed to load resource|Failed to load module script|React Router caught/,
});

async function expectFailure(page: Page) {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Part of the page could not be fetched',
  );
  await expect(page.getByText('Checking for a new version…')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Reload the page' })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
}

for (const how of ['status', 'page'] as const) {
  test(`reloads once for a missing script (${how === 'status' ? 'status 404' : 'index.html instead'}), then shows an error`, async ({
    page,
    site,
  }) => {
    await page.goto(`${site.url}/spacecraft?search=soyuz`);
    site.setMissing(/(HelpPage|OverviewPage)-/, how);
    await page.getByRole('link', { name: 'Help' }).click();
    await expect.poll(() => site.pageRequests).toBe(2);
    await expectFailure(page);
    await expect(page).toHaveURL(`${site.url}/help`);
    // Another missing script of the same version causes no second reload.
    await page.getByRole('link', { name: 'Overview' }).click();
    await expectFailure(page);
    await page.getByRole('link', { name: 'Catalogue', exact: true }).click();
    await expect(page.getByRole('article')).toHaveCount(24);
    expect(site.pageRequests).toBe(2);
  });
}

test.describe('with the code of its controls missing', () => {
  // React logs that it rendered these components on the client instead.
  test.use({ expectedComplaints: /Failed to load resource|Minified React error #418/ });

  test('keeps the list usable, and names the controls that are missing', async ({ page, site }) => {
    site.setMissing(/(deferred-components|SourceStatus)-/);
    await page.goto(`${site.url}/spacecraft`);
    const missing = page.getByText(
      /^Filters, pictures and exports failed to load\..*reload the page/i,
    );
    await expect(missing).toBeVisible();
    await expect(page.getByText('The age of the data failed to load.')).toBeVisible();
    await expect(page.getByRole('article')).toHaveCount(10);
    await page.getByRole('link', { name: 'Next', exact: true }).click();
    await expect(page.getByRole('group', { name: 'Rows shown' })).toHaveText(/^11–20 of/);
    await page.getByRole('searchbox').fill('soyuz');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/matching “soyuz”/);
    await expect(page.getByRole('article').first()).toContainText(/soyuz/i);
    // This view isn't prerendered.
    await page.reload();
    await expect(missing).toBeVisible();
    await expect(page.getByRole('article').first()).toContainText(/soyuz/i);
  });

  test('keeps the list when the network is lost before they arrive, and adds them when it is back', async ({
    page,
    context,
    site,
  }) => {
    await page.route(
      /\/assets\/(deferred-components|SpacecraftTable)-/,
      async (route) => {
        await context.setOffline(true);
        await route.abort('internetdisconnected').catch(() => {
          // The browser has ended the request itself when it went offline.
        });
      },
      { times: 2 },
    );
    await page.goto(`${site.url}/spacecraft`);
    await expect(
      page.getByText(/^Filters, pictures and exports failed to load\..*when this device is online/),
    ).toBeVisible();
    await expect(page.getByRole('article')).toHaveCount(10);
    await context.setOffline(false);
    await expect(page.locator('summary', { hasText: 'Download' })).toBeVisible();
    await expect(page.getByRole('article').first().getByRole('img')).toBeVisible();
  });

  test('shows cards while the code of the table is missing', async ({ page, context, site }) => {
    await page.route(/\/assets\/SpacecraftTable-/, (route) => route.abort(), { times: 2 });
    await page.goto(`${site.url}/spacecraft`);
    await page.getByRole('searchbox').fill('voskhod');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/matching “voskhod”$/);
    await context.setOffline(true);
    await page.getByRole('link', { name: 'Table' }).click();
    await expect(page.getByText('Table columns failed to load.')).toBeVisible();
    await expect(page.getByRole('article').first()).toContainText('Voskhod');
    await context.setOffline(false);
    await expect(page.getByRole('rowheader').first()).toContainText('Voskhod');
  });
});

test('loads a page of a new version by one reload', async ({ page, site }, testInfo) => {
  await page.goto(`${site.url}/spacecraft`);
  await makeSecondVersion(testInfo.outputPath('second'));
  site.deploy(testInfo.outputPath('second'));
  await page.getByRole('link', { name: 'Help' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Help');
  await expect(page.locator('meta[name=version]')).toHaveCount(1);
  expect(site.pageRequests).toBe(2);
});

test('never reloads for a missing script without a network or a host', async ({
  page,
  context,
  site,
}) => {
  await page.goto(`${site.url}/spacecraft`);
  await expect(page.getByRole('article')).toHaveCount(10);
  await context.setOffline(true);
  await page.getByRole('link', { name: 'Help' }).click();
  await expectFailure(page);
  await context.setOffline(false);
  site.setMissing(/./);
  await page.getByRole('link', { name: 'Overview' }).click();
  await expectFailure(page);
  expect(site.pageRequests).toBe(1);
});

test('never reloads for a missing script where the browser blocks storage', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get() {
        throw new DOMException('Blocked', 'SecurityError');
      },
    });
  });
  await page.goto(`${site.url}/spacecraft`);
  site.setMissing(/HelpPage-/);
  await page.getByRole('link', { name: 'Help' }).click();
  await expectFailure(page);
  expect(site.pageRequests).toBe(1);
});

test.describe('with a service worker', () => {
  test.use({ serviceWorkers: 'allow' });

  test('checks the host instead of the cache, and reloads once', async ({
    page,
    context,
    site,
  }) => {
    await visit(page, `${site.url}/spacecraft`);
    // A browser short of storage may delete these.
    await page.evaluate(async () => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const { url } of await cache.keys()) {
          if (/(HelpPage|OverviewPage)-/.test(url)) await cache.delete(url);
        }
      }
    });
    await (await context.newCDPSession(page)).send('Network.clearBrowserCache');
    let loads = 0;
    page.on('load', () => loads++);

    site.setMissing(/./);
    await page.getByRole('link', { name: 'Help' }).click();
    await expectFailure(page);
    expect(loads).toBe(0);

    site.setMissing(/OverviewPage-/);
    await page.getByRole('link', { name: 'Overview' }).click();
    await expect.poll(() => loads).toBe(1);
    await expectFailure(page);
    await expect(page).toHaveURL(`${site.url}/overview`);
    expect(loads).toBe(1);
  });
});
