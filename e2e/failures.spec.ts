import { aSpacecraft } from '#testing/a-spacecraft.ts';
import { aCatalogueFile } from './support/data/synthetic-file.ts';
import { waitUntilHydrated } from './support/hydrated.ts';
import { expect, test } from './support/test.ts';

// The browser logs the failures that these tests cause, and React Router logs what it catches.
test.use({ expectedComplaints: /Failed to load resource|CatalogueError|React Router caught/ });

for (const [what, response, heading] of [
  ['is missing', { status: 404, body: 'Not here' }, 'The catalogue could not be fetched'],
  [
    'fails',
    { status: 500, type: 'text/html', body: '<h1>Oops</h1>' },
    'The catalogue could not be fetched',
  ],
  ['is cut off by the network', 'hang-up', 'The catalogue could not be fetched'],
  [
    'is a page of HTML',
    { type: 'text/html', body: '<!doctype html>' },
    'The catalogue could not be read',
  ],
  ['is cut short', { body: aCatalogueFile([]).slice(0, -5) }, 'The catalogue could not be read'],
  ['is of another kind', { body: '{"results":[]}' }, 'The catalogue could not be read'],
] as const) {
  test(`shows an error and retries when the catalogue file ${what}`, async ({ page, site }) => {
    site.setCatalogue(response);
    await page.goto(`${site.url}/spacecraft?search=voskhod`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
    site.setCatalogue(null);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\d spacecraft/);
    await expect(page.getByRole('article').first()).toContainText('Voskhod');
    expect(site.catalogueRequests).toBe(2);
  });
}

test('retries by itself when the device is online again', async ({ page, context, site }) => {
  site.setCatalogue('hang-up');
  await page.goto(`${site.url}/spacecraft?search=voskhod`);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('The catalogue could not be fetched');
  await context.setOffline(true);
  site.setCatalogue(null);
  await context.setOffline(false);
  await expect(heading).toHaveText(/matching “voskhod”$/);
});

test('shows the help without the catalogue', async ({ page, site }) => {
  site.setCatalogue('hang-up');
  await page.goto(`${site.url}/help`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Help');
});

test('rejects and counts invalid records, and keeps the valid ones', async ({ page, site }) => {
  const good = aSpacecraft({ id: 7, name: '<b>Good</b>' });
  site.setCatalogue({ body: aCatalogueFile([{ id: 'bad' }, good, { ...good, name: 'Twin' }]) });
  await page.goto(`${site.url}/spacecraft`);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['<b>Good</b>']);
  await expect(page.getByText('2 records were rejected.')).toBeVisible();
  await page.getByRole('link', { name: 'Rejected and repaired records' }).click();
  await page.getByText('a second record with id 7').click();
  await expect(page.getByText('"name": "Twin"')).toBeVisible();
});

test('says that an empty catalogue is empty', async ({ page, site }) => {
  site.setCatalogue({ body: aCatalogueFile([]) });
  await page.goto(`${site.url}/spacecraft`);
  await expect(page.getByText('The catalogue holds no spacecraft.')).toBeVisible();
});

test('fetches the catalogue file once for any number of queries', async ({ page, site }) => {
  await page.goto(`${site.url}/spacecraft`);
  await page.getByRole('searchbox').pressSequentially('soyuz');
  await page.getByRole('link', { name: 'Soyuz MS-01' }).click();
  await page.getByRole('link', { name: 'Next:' }).click();
  await page.getByRole('link', { name: 'Help' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Help');
  expect(site.catalogueRequests).toBe(1);
});

test.describe('with an error in the layout', () => {
  test.use({ expectedComplaints: /Synthetic failure|React Router caught/ });

  test.beforeEach(async ({ page }) => {
    // The state of the data, above every page, reads it. Only the tab's first page fails.
    await page.addInitScript(() => {
      if (sessionStorage.getItem('has failed') !== null) return;
      sessionStorage.setItem('has failed', 'yes');
      Object.defineProperty(navigator, 'onLine', {
        get() {
          throw new Error('Synthetic failure');
        },
      });
    });
  });

  test('keeps a prerendered page readable when hydration fails, and offers a reload', async ({
    page,
  }) => {
    await page.goto('/spacecraft', { waitUntil: 'load' });
    await expect(page.getByRole('alert')).toContainText(
      'This page failed: its controls don’t work.',
    );
    await expect(page.getByRole('article')).toHaveCount(10);
    await expect(page.getByRole('article').first().getByRole('img')).toBeVisible();
    await expect(page).toHaveTitle(/^\d+ spacecraft/);
    await page.getByRole('link', { name: 'Reload the page' }).click();
    await expect(page.getByRole('alert')).toBeHidden();
    await waitUntilHydrated(page);
    await page.getByRole('searchbox').fill('soyuz');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/matching “soyuz”$/);
  });

  test('shows an error page where nothing is prerendered', async ({ page }) => {
    await page.goto('/help', { waitUntil: 'load' });
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { level: 1 })).toHaveText('This page failed');
    await expect(main).toContainText('Synthetic failure');
    await main.getByRole('button', { name: 'Reload the page' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Help');
  });
});

test('searches without a network, as cards and as a table', async ({ page, context, site }) => {
  const tableCode = page.waitForResponse(/SpacecraftTable-/);
  await page.goto(`${site.url}/spacecraft`);
  await (await tableCode).finished();
  await page.getByRole('searchbox').fill('mercury');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/matching “mercury”$/);
  await context.setOffline(true);
  await page.getByRole('searchbox').fill('voskhod');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /^\d spacecraft matching “voskhod”$/,
  );
  await page.getByRole('link', { name: 'Table' }).click();
  await expect(page.getByRole('rowheader').first()).toContainText('Voskhod');
});
