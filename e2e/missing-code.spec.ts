import type { Page } from '@playwright/test';
import { makeSecondVersion } from './support/site/second-version.ts';
import { expect, test } from './support/test.ts';
import { visit } from './support/site/worker.ts';

// The browser reports the scripts that these tests take away, and React Router logs what it catches.
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
  test(`a script that stays missing, with a ${how} in its place, gets one reload, then a way on`, async ({
    page,
    site,
  }) => {
    await page.goto(`${site.url}/spacecraft?search=soyuz`);
    site.setMissing(/(HelpPage|OverviewPage)-/, how);
    await page.getByRole('link', { name: 'Help' }).click();
    await expect.poll(() => site.pageRequests).toBe(2);
    await expectFailure(page);
    await expect(page).toHaveURL(`${site.url}/help`);
    // Another page of the same version can't be mended that way either.
    await page.getByRole('link', { name: 'Overview' }).click();
    await expectFailure(page);
    await page.getByRole('link', { name: 'Catalogue', exact: true }).click();
    await expect(page.getByRole('article')).toHaveCount(10);
    expect(site.pageRequests).toBe(2);
  });
}

test('after a deploy the page that is gone is had by one reload', async ({
  page,
  site,
}, testInfo) => {
  await page.goto(`${site.url}/spacecraft`);
  await makeSecondVersion(testInfo.outputPath('second'));
  site.deploy(testInfo.outputPath('second'));
  await page.getByRole('link', { name: 'Help' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Help');
  await expect(page.locator('meta[name=version]')).toHaveCount(1);
  expect(site.pageRequests).toBe(2);
});

test('without a network, or a host, a missing script never reloads the page', async ({
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

test('where nothing can be remembered, a missing script never reloads the page', async ({
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

  test('the host itself is asked, not what is kept, and there is one reload', async ({
    page,
    context,
    site,
  }) => {
    await visit(page, `${site.url}/spacecraft`);
    // What a browser short of room may do.
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
