import { SCREEN_PAGES } from '#build/pages/screen-pages.ts';
import { embedded } from './support/data/catalogue.ts';
import { startSite } from './support/site/site.ts';
import { expect, test } from './support/test.ts';

// The built site, put below a path that the build knew nothing of.
const BASE = '/some/where/';
const [craft] = embedded.spacecraft;
if (craft === undefined) throw new Error('The catalogue is empty.');

const SCREENS = ['/spacecraft', `/spacecraft/${craft.id}`, ...SCREEN_PAGES.map(({ path }) => path)];

test.describe('a host of files alone', () => {
  for (const path of SCREENS) {
    test(`${path} opens by its address, with a slash behind it too`, async ({ page }) => {
      const site = await startSite(BASE, { single: false });
      for (const ending of ['', '/']) {
        await page.goto(`${site.url}${path}${ending}`);
        await expect(
          page.getByRole('heading', { level: 1 }).or(page.locator('main')).first(),
        ).toBeVisible();
        await expect(page).toHaveTitle(/Spacecraft catalogue/);
        await expect(page.locator('body')).toHaveCSS('font-family', /B612/);
      }
      await site.stop();
    });
  }

  test('pages say what they are before any script runs', async ({ request }) => {
    const site = await startSite(BASE, { single: false });
    for (const { path, title, description } of SCREEN_PAGES) {
      const html = await (await request.get(`${site.url}${path}`)).text();
      expect(html).toContain(`<title>${title} · Spacecraft catalogue</title>`);
      expect(html).toContain(description);
    }
    await site.stop();
  });
});

test.describe('a host that gives index.html for the rest', () => {
  // Where a page doesn't know the address, it looks for its files by trying.
  test.use({ expectedComplaints: /status of 404/ });

  test('any address leads into the app, and on', async ({ page }) => {
    const site = await startSite(BASE);
    await page.goto(`${site.url}/compare/1,2`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.goto(`${site.url}/no/such/page`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not found');
    await page.goto(`${site.url}/`);
    await expect(page).toHaveURL(`${site.url}/spacecraft`);
    await page.getByRole('searchbox').fill('soyuz');
    await expect(page).toHaveURL(`${site.url}/spacecraft?search=soyuz`);
    await page.reload();
    await page.getByRole('article').first().getByRole('heading').getByRole('link').click();
    await expect(page).toHaveURL(/\/some\/where\/spacecraft\/\d+\?search=soyuz$/);
    await site.stop();
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('pages lead to each other', async ({ page }) => {
    const site = await startSite(BASE, { single: false });
    await page.goto(`${site.url}/spacecraft`, { waitUntil: 'load' });
    const link = page.getByRole('article').first().getByRole('heading').getByRole('link');
    const name = await link.textContent();
    await link.click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name ?? 'a name');
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'Catalogue' })
      .click();
    await expect(page).toHaveURL(`${site.url}/spacecraft`);
    await site.stop();
  });
});

test('after the page has changed its address, its links still lead where they say', async ({
  page,
}) => {
  const site = await startSite(BASE);
  await page.goto(`${site.url}/spacecraft`);
  await page.getByRole('article').first().getByRole('heading').getByRole('link').click();
  await expect(page).toHaveURL(/\/spacecraft\/\d+/);
  const help = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Help' });
  expect(await help.evaluate((link: HTMLAnchorElement) => link.href)).toBe(`${site.url}/help`);
  await site.stop();
});

test.describe('where the files are gone', () => {
  test.use({ expectedComplaints: /status of 404/ });

  test('a page says so', async ({ page }) => {
    const site = await startSite(BASE);
    site.setMissing(/\/assets\//);
    // A drawn page has nothing to show for another view than its own.
    for (const path of ['/help', '/spacecraft?limit=24']) {
      await page.goto(`${site.url}${path}`, { waitUntil: 'load' });
      await expect(page.getByText('could not be fetched')).toBeVisible();
    }
    await page.goto(`${site.url}/spacecraft`, { waitUntil: 'load' });
    await expect(page.getByRole('article')).toHaveCount(10);
    await site.stop();
  });
});
