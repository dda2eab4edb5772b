import { cp, writeFile } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { aSpacecraft } from '#testing/a-spacecraft.ts';
import { DIST, type Site, startSite } from './support/site/site.ts';
import { aCatalogueFile } from './support/data/synthetic-file.ts';
import { expect, test } from './support/test.ts';
import { keptUrls, visit } from './support/site/worker.ts';

test.use({
  serviceWorkers: 'allow',
  // The browser logs what a test removes, and React Router logs what it catches.
  expectedComplaints: /Failed to load resource|CatalogueError|React Router caught/,
});

const CATALOGUE = 'catalogue/spacecraft.json';
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const names = (page: Page) => page.getByRole('heading', { level: 2 });
const aFile = (name: string) => aCatalogueFile([aSpacecraft({ id: 7, name })]);

async function disconnect(context: BrowserContext, site: Site) {
  await context.setOffline(true);
  await site.stop();
}

test('works without a network after one visit', async ({ page, context, site }) => {
  await visit(page, `${site.url}/spacecraft`);
  await disconnect(context, site);

  // This page loaded before the worker was active.
  await page.getByRole('link', { name: 'Help' }).click();
  await expect(heading(page)).toHaveText('Help');

  // Every other page, opened by its URL.
  await page.goto(`${site.url}/spacecraft?search=voskhod`);
  await expect(heading(page)).toHaveText(/^\d spacecraft matching “voskhod”$/);
  await page.reload();
  await page.getByRole('searchbox').fill('soyuz');
  await expect(heading(page)).toHaveText(/spacecraft matching “soyuz”$/);
  await page.getByRole('link', { name: 'Table' }).click();
  await expect(page.getByRole('rowheader').first()).toContainText('Soyuz');
  await expect(page.locator('summary', { hasText: 'Download' })).toBeVisible();

  for (const [path, title] of [
    ['/', /\d spacecraft/],
    ['/spacecraft/593?search=a.b', 'LM Challenger'],
    ['/compare?ids=558,593', /X-37B 1/],
    ['/overview', 'Overview'],
    ['/timeline', 'Timeline'],
    ['/credits', 'Credits'],
    ['/changes', 'What changed'],
    ['/help', 'Help'],
    ['/about', 'About this catalogue'],
  ] as const) {
    await page.goto(`${site.url}${path}`);
    await expect(heading(page), path).toHaveText(title);
    await expect(page.getByRole('alert'), path).toBeHidden();
  }

  await page.goto(`${site.url}/spacecraft/593`);
  const drawing = await page.locator('figure use').first().getAttribute('href');
  expect(drawing).toMatch(/\.svg#/);
  const status = await page.evaluate(async (href) => (await fetch(href)).status, drawing ?? '');
  expect(status).toBe(200);
  expect(await page.evaluate(() => document.fonts.check('16px B612'))).toBe(true);
});

test('works with a network when the browser’s caches fail', async ({ page, context, site }) => {
  await visit(page, `${site.url}/spacecraft`);
  await Promise.all(
    context.serviceWorkers().map((worker) =>
      worker.evaluate(() => {
        for (const method of ['open', 'match', 'keys', 'has', 'delete'])
          Object.defineProperty(CacheStorage.prototype, method, {
            value: () => Promise.reject(new DOMException('Internal error', 'UnknownError')),
          });
      }),
    ),
  );
  await page.goto(`${site.url}/overview`);
  await expect(heading(page)).toHaveText('Overview');
});

test('has no version waiting after a first visit, and caches only what the app needs', async ({
  page,
  site,
}) => {
  await visit(page, `${site.url}/spacecraft`);
  await expect(page.getByText('A new version of the catalogue is ready.')).toBeHidden();
  const urls = await keptUrls(page);
  expect(urls).toContain(`${site.url}/${CATALOGUE}`);
  expect(urls.filter((url) => /social\.png|\.woff$/.test(url))).toEqual([]);
  expect(site.pageRequests).toBe(1);
});

test('serves a file for a URL with a file extension', async ({ page, site }) => {
  await visit(page, `${site.url}/spacecraft`);
  const response = await page.goto(`${site.url}/${CATALOGUE}`);
  expect(response?.headers()['content-type']).toContain('json');
});

for (const type of ['application/json', 'application/octet-stream', 'text/plain']) {
  test(`loads a replaced catalogue at the next visit, and caches it: ${type}`, async ({
    page,
    context,
    site,
  }) => {
    await visit(page, `${site.url}/spacecraft`);
    site.setCatalogue({ type, body: aFile('Newly recorded') });
    await page.reload();
    await expect(names(page)).toHaveText(['Newly recorded']);
    await disconnect(context, site);
    await page.reload();
    await expect(names(page)).toHaveText(['Newly recorded']);
  });
}

for (const [what, response] of [
  ['a page of HTML', { type: 'text/html', body: '<!doctype html>' }],
  ['missing', { status: 404, body: 'Not here' }],
  ['cut short', { body: aFile('Cut').slice(0, -5) }],
  ['cut off by the network', 'hang-up'],
  ['slow', 'hold'],
] as const) {
  test(`keeps a valid catalogue when the host’s is ${what}`, async ({ page, site }) => {
    site.setCatalogue({ body: aFile('Good') });
    await visit(page, `${site.url}/spacecraft`);
    site.setCatalogue(response);
    await page.reload();
    await expect(names(page)).toHaveText(['Good']);
    site.setCatalogue({ body: aFile('Better') });
    await page.reload();
    await expect(names(page)).toHaveText(['Better']);
  });
}

test('shows the host’s error when no valid catalogue is cached', async ({ page, site }) => {
  site.setCatalogue({ status: 503, body: 'Later' });
  await visit(page, `${site.url}/spacecraft`);
  await page.reload();
  await expect(page.getByText('the server responded with status 503')).toBeVisible();
  site.setCatalogue({ type: 'text/html', body: '<!doctype html>' });
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(heading(page)).toHaveText('The catalogue could not be read');
  expect(await keptUrls(page)).not.toContain(`${site.url}/${CATALOGUE}`);
});

test('caches config.json for as long as the host has it', async ({ page, site }, testInfo) => {
  const withConfig = testInfo.outputPath('with-config');
  await cp(DIST, withConfig, { recursive: true });
  await writeFile(`${withConfig}/config.json`, '{"synthetic":true}');
  const fetchConfig = () =>
    page.evaluate(async () => {
      const response = await fetch('/config.json');
      return `${response.status} ${await response.text()}`;
    });
  site.deploy(withConfig);
  await visit(page, `${site.url}/spacecraft`);
  expect(await keptUrls(page)).toContain(`${site.url}/config.json`);
  site.setMissing(/config/, 'page');
  expect(await fetchConfig()).toMatch(/^200 <!doctype html>/);
  expect(await keptUrls(page)).not.toContain(`${site.url}/config.json`);
  site.setMissing(null);
  expect(await fetchConfig()).toBe('200 {"synthetic":true}');
  await expect.poll(() => keptUrls(page)).toContain(`${site.url}/config.json`);
  await site.stop();
  expect(await fetchConfig()).toBe('200 {"synthetic":true}');
});

test('works without a network below a base path', async ({ page, context }) => {
  const site = await startSite('/below/');
  await visit(page, `${site.url}/spacecraft`);
  await disconnect(context, site);
  await page.goto(`${site.url}/spacecraft/593`);
  await expect(heading(page)).toHaveText('LM Challenger');
});
