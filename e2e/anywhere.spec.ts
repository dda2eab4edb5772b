import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { SCREEN_PAGES } from '#build/pages/screen-pages.ts';
import { EMBEDDED_SITE, startSite } from './support/site/site.ts';
import { findFreePort } from './support/site/web-server.ts';
import { visit } from './support/site/worker.ts';
import { expect, test } from './support/test.ts';

// The built site, below a path that the build didn't know.
const BASE = '/some/where/';
const SCREENS = ['/spacecraft', '/spacecraft/558', ...SCREEN_PAGES.map(({ path }) => path)];

test.describe('on a host that serves files only', () => {
  for (const path of SCREENS) {
    test(`opens ${path} by its URL, with and without a trailing slash`, async ({ page }) => {
      const site = await startSite(BASE, { fallback: null });
      for (const ending of ['', '/']) {
        const response = await page.goto(`${site.url}${path}${ending}`);
        expect(response?.status()).toBe(200);
        const heading = page.getByRole('heading', { level: 1 });
        await expect(heading).toBeVisible();
        await expect(heading).not.toHaveText('Not found');
        await expect(page).toHaveTitle(/Spacecraft catalogue/);
        await expect(page.locator('body')).toHaveCSS('font-family', /B612/);
      }
      await site.stop();
    });
  }

  test('serves pages with their title and description in the HTML', async ({ request }) => {
    const site = await startSite(BASE, { fallback: null });
    for (const { path, title, description } of SCREEN_PAGES) {
      const html = await (await request.get(`${site.url}${path}`)).text();
      expect(html).toContain(`<title>${title} · Spacecraft catalogue</title>`);
      expect(html).toContain(description);
    }
    await site.stop();
  });
});

test.describe('on a host that serves index.html for every other path', () => {
  // The hidden content of index.html has drawings, whose links start from its own address.
  test.use({ expectedComplaints: /status of 404/ });

  test('opens any URL below a screen or beside it, and navigates from there', async ({ page }) => {
    const site = await startSite(BASE, { fallback: 'index.html' });
    await page.goto(`${site.url}/compare/1,2`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const path of ['/nothing', '/help/no/such/page']) {
      await page.goto(`${site.url}${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not found');
    }
    await page.goto(`${site.url}/`);
    await expect(page).toHaveURL(`${site.url}/spacecraft?sort=-in_space,-time_in_space&limit=24`);
    await page.goto(`${site.url}/spacecraft`);
    await page.getByRole('searchbox').fill('soyuz');
    await expect(page).toHaveURL(`${site.url}/spacecraft?search=soyuz&search_in=everything`);
    await page.reload();
    await page.getByRole('article').first().getByRole('heading').getByRole('link').click();
    await expect(page).toHaveURL(
      /\/some\/where\/spacecraft\/\d+\?search=soyuz&search_in=everything$/,
    );
    await site.stop();
  });

  test.describe('at a URL that doesn’t say where the site is', () => {
    // The page tries its own folder, where the host has no such files but index.html.
    test.use({ expectedComplaints: /MIME type|Failed to load|status of 404/ });

    test('says so and links to the first page', async ({ page }) => {
      const site = await startSite(BASE, { fallback: 'index.html' });
      await page.goto(`${site.url}/no/such/page`, { waitUntil: 'load' });
      await expect(page.getByText('There is no page at this address')).toBeVisible();
      await expect(page.getByRole('link', { name: 'Go to the first page' })).toHaveAttribute(
        'href',
        '/',
      );
      await site.stop();
    });

    test('says so also when its files are missing before the page has arrived', async ({
      page,
    }) => {
      const html = await readFile(join(EMBEDDED_SITE, '404.html'), 'utf8');
      const [head = '', rest = ''] = html.split(/(?<=<\/head>)/);
      const { promise: arrives, resolve: arrive } = Promise.withResolvers<void>();
      const server = createServer(({ url }, response) => {
        if (url === '/no/such/page') {
          response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).write(head);
          void arrives.then(() => response.end(rest));
        } else {
          response.writeHead(404).end();
        }
      });
      const port = await findFreePort();
      await new Promise<void>((resolve) => server.listen(port, 'localhost', resolve));
      const refused = page.waitForResponse(/\/assets\/index-.*\.css$/);
      await page.goto(`http://localhost:${port}/no/such/page`, { waitUntil: 'commit' });
      await refused;
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
      arrive();
      await expect(page.getByText('There is no page at this address')).toBeVisible();
      server.closeAllConnections();
      server.close();
    });
  });

  test.describe('with a service worker in control', () => {
    test.use({ serviceWorkers: 'allow' });

    test('opens any URL', async ({ page }) => {
      const site = await startSite(BASE, { fallback: 'index.html' });
      await visit(page, `${site.url}/help`);
      await page.goto(`${site.url}/no/such/page`, { waitUntil: 'load' });
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not found');
      await site.stop();
    });
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('links the pages to each other', async ({ page }) => {
    const site = await startSite(BASE, { fallback: null });
    await page.goto(`${site.url}/spacecraft`, { waitUntil: 'load' });
    const link = page.getByRole('article').first().getByRole('heading').getByRole('link');
    const name = await link.textContent();
    await link.click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name ?? 'a name');
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'Catalogue' })
      .click();
    await expect(page).toHaveURL(`${site.url}/spacecraft?sort=-in_space,-time_in_space&limit=24`);
    await site.stop();
  });
});

test('keeps links correct after client-side navigation', async ({ page }) => {
  const site = await startSite(BASE);
  await page.goto(`${site.url}/spacecraft`);
  await page.getByRole('article').first().getByRole('heading').getByRole('link').click();
  await expect(page).toHaveURL(/\/spacecraft\/\d+/);
  const help = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Help' });
  expect(await help.evaluate((link: HTMLAnchorElement) => link.href)).toBe(`${site.url}/help`);
  await site.stop();
});

test.describe('with the scripts missing', () => {
  test.use({ expectedComplaints: /status of 404|Failed to fetch dynamically imported module/ });

  test('says so on a page that needs them', async ({ page }) => {
    const site = await startSite(BASE);
    site.setMissing(/\/assets\//);
    // A prerendered page has no rows of another view than its own.
    for (const path of ['/help', '/spacecraft?limit=24']) {
      await page.goto(`${site.url}${path}`, { waitUntil: 'load' });
      await expect(page.getByText('could not be fetched')).toBeVisible();
    }
    await page.goto(`${site.url}/spacecraft`, { waitUntil: 'load' });
    await expect(page.getByRole('article')).toHaveCount(10);
    const notice = page.getByRole('alert');
    await expect(notice).toContainText('This page failed: its controls don’t work.');
    site.setMissing(null);
    await notice.getByRole('link', { name: 'Reload the page' }).click();
    await expect(notice).toBeHidden();
    await site.stop();
  });
});
