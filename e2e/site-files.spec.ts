import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { LISTED_PAGES } from '#build/site/site-files.ts';
import { testCatalogue } from './support/data/catalogue.ts';
import { type Site, startSite } from './support/site/site.ts';
import { expect, test as base } from './support/test.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CANONICAL = /<link rel="canonical" href="([^"]*)"/g;
const OWN_ADDRESS = /<meta property="og:url" content="([^"]*)"/g;
const OG_IMAGE = /<meta\s+property="og:image"\s+content="([^"]*)"/;

const firsts = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, first = '']) => first);

async function read(address: string): Promise<string> {
  const response = await fetch(address);
  expect(response.status, address).toBe(200);
  return response.text();
}

/** The app, built with the URL that it is served at. The tests of this file share it. */
const test = base.extend<object, { addressed: Site }>({
  addressed: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures from the pattern
    async ({}, provide, { project, workerIndex }) => {
      const site = await startSite();
      const folder = join(project.outputDir, `site-with-an-address-${workerIndex}`);
      await promisify(execFile)('node', ['e2e/support/site/build-test-site.ts', folder], {
        cwd: ROOT,
        env: { ...process.env, SITE_URL: `${site.url}/` },
      });
      site.deploy(folder);
      await provide(site);
      await site.stop();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
});

// One build for all of them.
test.describe.configure({ mode: 'default' });

test('each URL of the sitemap serves a page with that canonical URL', async ({ addressed }) => {
  const [sitemapAddress = ''] = firsts(
    await read(`${addressed.url}/robots.txt`),
    /^Sitemap: (.*)$/gm,
  );
  const addresses = firsts(await read(sitemapAddress), /<loc>([^<]*)<\/loc>/g);
  expect(addresses).toHaveLength(1 + testCatalogue.spacecraft.length + LISTED_PAGES.length);
  for (const address of addresses) {
    const page = await read(address);
    expect(firsts(page, CANONICAL), address).toEqual([address]);
    expect(firsts(page, OWN_ADDRESS), address).toEqual([address]);
    expect(OG_IMAGE.exec(page)?.[1], address).toMatch(/^https?:\/\//);
  }
});

test('each page links the feed of changes, for readers that run no scripts', async ({
  addressed,
}) => {
  const feed = /<link\s+rel="alternate"\s+type="application\/atom\+xml"[^>]*href="([^"]*)"/;
  for (const path of [
    '/',
    '/404.html',
    '/spacecraft',
    '/spacecraft/558',
    '/overview',
    '/changes',
  ]) {
    const [, href = ''] = feed.exec(await read(`${addressed.url}${path}`)) ?? [];
    expect(new URL(href, `${addressed.url}${path}`).href, path).toBe(
      `${addressed.url}/catalogue/changes.atom`,
    );
  }
});

test('pages for any path have no canonical URL', async ({ addressed }) => {
  for (const path of ['/', '/404.html', '/compare', '/kiosk', '/embed', '/spacecraft/999999']) {
    const page = await read(`${addressed.url}${path}`);
    expect(firsts(page, CANONICAL), path).toEqual([]);
    expect(OG_IMAGE.exec(page)?.[1], path).toBe(`${addressed.url}/social.png`);
  }
});

test('each page opens at its canonical URL; other views and pages don’t claim it', async ({
  page,
  addressed,
}) => {
  const canonical = page.locator('link[rel="canonical"]');
  for (const [path, tracked] of [
    ['/spacecraft/', ''],
    ['/overview/', '?utm_source=feed'],
  ]) {
    await page.goto(`${addressed.url}${path}${tracked}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(canonical).toHaveAttribute('href', `${addressed.url}${path}`);
  }
  await page.getByRole('link', { name: 'Help' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Help');
  await expect(canonical).toHaveCount(0);
  await page.goto(`${addressed.url}/spacecraft?search=soyuz`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/matching “soyuz”/);
  await expect(canonical).toHaveCount(0);
});

test('a build without a site URL has no canonical URLs', async ({ site }) => {
  expect((await fetch(`${site.url}/sitemap.xml`)).status).toBe(404);
  expect(await read(`${site.url}/robots.txt`)).not.toContain('Sitemap');
  for (const path of ['/', '/spacecraft', '/help']) {
    expect(firsts(await read(`${site.url}${path}`), CANONICAL), path).toEqual([]);
  }
});

test('404.html is the app, and says what was not found', async ({ page, site }) => {
  const response = await page.goto(`${site.url}/404.html`);
  expect(response?.status()).toBe(200);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a device that installs the app finds its manifest and icons', async ({ page, site }) => {
  await page.goto(`${site.url}/help`);
  const link = page.locator('link[rel="manifest"]');
  const address = new URL((await link.getAttribute('href')) ?? '', page.url());
  const manifest = await fetch(address);
  expect(manifest.headers.get('content-type')).toContain('application/manifest+json');
  const text = await manifest.text();
  for (const src of firsts(text, /"src": "([^"]*)"/g)) {
    const icon = await fetch(new URL(src, address));
    expect(icon.headers.get('content-type'), src).toMatch(/^image\//);
  }
});

test('a page keeps its icon when the app changes the URL', async ({ page, site }) => {
  for (const path of ['/spacecraft', '/spacecraft?limit=24', '/nowhere']) {
    await page.goto(`${site.url}${path}`);
    const icon = page.locator('link[rel=icon]');
    // Relative until the app has started.
    await expect(icon).not.toHaveAttribute('href', /^\./);
    await page.evaluate(() => history.pushState(null, '', '/spacecraft/558'));
    expect(await icon.evaluate((link: HTMLLinkElement) => link.href)).toBe(
      `${site.url}/favicon.svg`,
    );
  }
  // For documents that name no icon.
  expect((await fetch(`${site.url}/favicon.ico`)).status).toBe(200);
});
