import { aSpacecraft } from '#testing/a-spacecraft.ts';
import { aCatalogueFile } from './support/data/synthetic-file.ts';
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

test.describe('with code of a prerendered page missing', () => {
  // React logs that it rendered that component on the client instead.
  test.use({ expectedComplaints: /Failed to load resource|Minified React error #418/ });

  test('keeps the list, and says what could not be fetched', async ({ page, site }) => {
    site.setMissing(/deferred-components-/);
    await page.goto(`${site.url}/spacecraft`);
    await expect(
      page.getByText('Filters, pictures and exports failed to load. Reload the page to try again.'),
    ).toBeVisible();
    await expect(page.getByRole('article')).toHaveCount(10);
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
