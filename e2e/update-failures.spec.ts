import type { Page } from '@playwright/test';
import type { Ll2Server } from './support/ll2/ll2-server.ts';
import type { Site } from './support/site/site.ts';
import { expect, test } from './support/test.ts';

test.use({ expectedComplaints: /Failed to load resource|ERR_/ });

async function update(page: Page, site: Site, ll2: Ll2Server) {
  site.setConfig({ api: ll2.api });
  await page.goto(`${site.url}/data`);
  await page.getByRole('button', { name: 'Update now' }).click();
}

/** After a failed update the catalogue is as it was before. */
async function expectNothingLost(page: Page) {
  await page.getByRole('link', { name: 'Catalogue', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^68 spacecraft/);
  await expect(page.getByRole('article')).toHaveCount(24);
}

for (const [what, switches] of [
  ['fails once', { serverErrors: 1 }],
  ['hangs up in the middle of a response', { hangUps: 1 }],
] as const) {
  test(`retries once when the server ${what}`, async ({ page, site, startLl2 }) => {
    const ll2 = await startLl2(250);
    ll2.set(switches);
    await update(page, site, ll2);
    await expect(page.getByText('Updated: 250 spacecraft')).toBeVisible();
    expect(ll2.calls).toBe(4);
  });
}

for (const [what, switches, message] of [
  ['keeps failing', { serverErrors: 'always' }, 'Launch Library failed (status 500).'],
  ['keeps hanging up', { hangUps: 'always' }, 'Launch Library could not be reached.'],
  ['sends invalid JSON', { malformed: 'always' }, 'Launch Library’s response could not be read.'],
] as const) {
  test(`ends the update with an error and keeps the data when the server ${what}`, async ({
    page,
    site,
    startLl2,
  }) => {
    test.slow();
    const ll2 = await startLl2(250);
    ll2.set(switches);
    await update(page, site, ll2);
    await expect(page.getByRole('alert')).toContainText(message, { timeout: 20_000 });
    // Only temporary failures are retried, and at most twice.
    expect(ll2.calls).toBe(what === 'sends invalid JSON' ? 1 : 3);
    await expectNothingLost(page);
    ll2.set({ serverErrors: 0, hangUps: 0, malformed: 0 });
    await page.goto(`${site.url}/data`);
    await page.getByRole('button', { name: 'Update now' }).click();
    await expect(page.getByText('Updated: 250 spacecraft')).toBeVisible();
  });
}

test('rejects an invalid record, counts it, and shows it on request', async ({
  page,
  site,
  startLl2,
}) => {
  const ll2 = await startLl2(250);
  ll2.set({ badRecord: 120 });
  await update(page, site, ll2);
  await expect(page.getByText('Updated: 249 spacecraft')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Rejected records: 1' })).toBeVisible();
  await page.getByText(/id 120: ?name: /).click();
  await expect(page.getByText('"name": 120')).toBeVisible();
});

test('loses no other record when one is deleted during an update, and says so', async ({
  page,
  site,
  startLl2,
}) => {
  const ll2 = await startLl2(250);
  ll2.set({ removeRecord: { beforeCall: 2, id: 5 } });
  await update(page, site, ll2);
  await expect(page.getByText(/Updated: \d+ spacecraft/)).toBeVisible();
  await expect(page.getByText('changed from 250 to 249')).toBeVisible();
  // Craft 101 was the first of page two, and moved to page one when craft 5 was deleted.
  await page.goto(`${site.url}/spacecraft/101`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Synthetic');
  expect(ll2.calls).toBe(4);
});

test('includes a record that is added during an update', async ({ page, site, startLl2 }) => {
  const ll2 = await startLl2(200);
  ll2.set({ addRecord: { beforeCall: 2 } });
  await update(page, site, ll2);
  await expect(page.getByText('Updated: 201 spacecraft')).toBeVisible();
  await expect(page.getByText('changed from 200 to 201')).toBeVisible();
  expect(ll2.calls).toBe(3);
});

test('rejects an update that would lose most of the catalogue', async ({
  page,
  site,
  startLl2,
}) => {
  const ll2 = await startLl2(3);
  await update(page, site, ll2);
  await expect(page.getByRole('alert')).toContainText('less than half of the 68 that are here');
  await expectNothingLost(page);
});

test('keeps an update until the page is closed when the storage is full', async ({
  page,
  site,
  startLl2,
}) => {
  const ll2 = await startLl2(250);
  site.setConfig({ api: ll2.api });
  await page.goto(`${site.url}/data`);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: site.url, quotaSize: 1 });
  await update(page, site, ll2);
  await expect(page.getByText('Updated: 250 spacecraft')).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('no storage space for the catalogue');
  await page.getByRole('link', { name: 'Catalogue', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^250 spacecraft/);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^68 spacecraft/);
});

test('falls back to the published catalogue when the stored one is damaged, and says so', async ({
  page,
  site,
  startLl2,
}) => {
  const ll2 = await startLl2(250);
  await update(page, site, ll2);
  await expect(page.getByText('Updated: 250 spacecraft')).toBeVisible();
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('spacecraft-catalogue');
        opening.addEventListener('success', () => {
          const writing = opening.result.transaction('kept', 'readwrite');
          writing.objectStore('kept').put('{"format": "spacecraft-cat', 'catalogue');
          writing.objectStore('kept').put('rubbish', 'calls');
          writing.addEventListener('complete', resolve);
          writing.addEventListener('error', reject);
        });
      }),
  );
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('could not be read');
  await expect(page.getByText('published with this site')).toBeVisible();
  await expectNothingLost(page);
});
