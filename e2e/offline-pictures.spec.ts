import type { Page } from '@playwright/test';
import { aSpacecraft } from '#testing/a-spacecraft.ts';
import { startPictureHost } from './support/site/picture-host.ts';
import { aCatalogueFile, aServedImage } from './support/data/synthetic-file.ts';
import { expect, test } from './support/test.ts';
import { keptEntries, keptUrls, visit } from './support/site/worker.ts';

test.use({
  serviceWorkers: 'allow',
  expectedComplaints: /Failed to load resource|blocked by CORS policy/,
});

const COUNT = 4;
const aFleet = (hostUrl: string) =>
  aCatalogueFile(
    Array.from({ length: COUNT }, (_, index) =>
      aSpacecraft({ id: index + 1, image: aServedImage(hostUrl, { id: index + 1 }) }),
    ),
  );

const pictures = (page: Page) => page.locator('img');

async function expectAllShown(page: Page) {
  await expect(pictures(page)).toHaveCount(COUNT);
  await expect
    .poll(() =>
      pictures(page).evaluateAll(
        (all) =>
          all.filter((one) => one instanceof HTMLImageElement && one.naturalWidth > 0).length,
      ),
    )
    .toBe(COUNT);
}

test('shows cached pictures without a network, and never requests them again', async ({
  page,
  context,
  site,
}) => {
  const host = await startPictureHost({ hasCors: true });
  site.setCatalogue({ body: aFleet(host.url) });
  site.setConfig({ pictures: [host.url] });
  await visit(page, `${site.url}/spacecraft`);
  await page.reload();
  await expectAllShown(page);
  const kept = async () => (await keptUrls(page)).filter((url) => url.startsWith(host.url)).length;
  await expect.poll(kept).toBe(COUNT);
  const { requests } = host;
  // One by the page at the first visit, and one by the worker, which caches the response.
  expect(requests).toBeLessThanOrEqual(2 * COUNT);

  await context.setOffline(true);
  await host.stop();
  await site.stop();
  await page.reload();
  await expectAllShown(page);
  expect(host.requests).toBe(requests);
  const types = new Set((await keptEntries(page)).map(({ type, status }) => `${type} ${status}`));
  expect([...types].toSorted()).toEqual(['basic 200', 'cors 200']);
});

test('shows pictures of a host without CORS, and caches none', async ({ page, site }) => {
  const host = await startPictureHost({ hasCors: false });
  site.setCatalogue({ body: aFleet(host.url) });
  site.setConfig({ pictures: [host.url] });
  await visit(page, `${site.url}/spacecraft`);
  await expectAllShown(page);
  const before = host.requests;
  await page.reload();
  await expectAllShown(page);
  // One request with CORS, then one without, until the worker knows the host.
  expect(host.requests - before).toBeLessThanOrEqual(2 * COUNT);
  const known = host.requests;
  await page.reload();
  await expectAllShown(page);
  expect(host.requests - known).toBeLessThanOrEqual(COUNT);
  expect((await keptEntries(page)).map(({ type }) => type)).not.toContain('opaque');
  expect((await keptUrls(page)).filter((url) => url.startsWith(host.url))).toEqual([]);
  await host.stop();
});

test('caches the pictures of a host that once sent one without CORS', async ({ page, site }) => {
  const host = await startPictureHost({ hasCors: true });
  site.setCatalogue({ body: aFleet(host.url) });
  site.setConfig({ pictures: [host.url] });
  await visit(page, `${site.url}/help`);
  host.dropCorsOnce();
  await page.getByRole('link', { name: 'Catalogue', exact: true }).click();
  await expectAllShown(page);
  // That picture is shown without CORS, and isn't cached.
  const kept = async () => (await keptUrls(page)).filter((url) => url.startsWith(host.url)).length;
  await expect.poll(kept).toBe(COUNT - 1);
  await page.reload();
  await expectAllShown(page);
  await expect.poll(kept).toBe(COUNT);
  await host.stop();
});

test('leaves requests to another host’s API alone', async ({ page, site }) => {
  const host = await startPictureHost({ hasCors: true });
  site.setConfig({ api: `${host.url}/api` });
  await visit(page, `${site.url}/spacecraft`);
  const url = `${host.url}/api/spacecraft/`;
  const response = page.waitForResponse(url);
  await page.evaluate(async (href) => (await fetch(href)).text(), url);
  expect((await response).fromServiceWorker()).toBe(false);
  expect(await keptUrls(page)).not.toContain(url);
  await host.stop();
});
