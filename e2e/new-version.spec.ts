import type { Page } from '@playwright/test';
import { makeSecondVersion } from './support/site/second-version.ts';
import { expect, test } from './support/test.ts';
import { keptUrls, visit } from './support/site/worker.ts';

// Tests can't reach the pictures' hosts; this is the browser's message for requests by a service worker.
test.use({ serviceWorkers: 'allow', expectedComplaints: /net::ERR_FAILED/ });

const PROMPT = 'A new version of the catalogue is ready.';
const version = (page: Page) => page.locator('meta[name=version]');
const prompt = (page: Page) => page.getByRole('status').filter({ hasText: PROMPT });
const reload = (page: Page) => page.getByRole('button', { name: 'Reload', exact: true });

test('offers a new version within the hour; once accepted it runs on every page, and the views stay', async ({
  page,
  context,
  site,
}, testInfo) => {
  await page.clock.install();
  await visit(page, `${site.url}/spacecraft?search=soyuz`);
  const other = await context.newPage();
  await visit(other, `${site.url}/overview`);
  await makeSecondVersion(testInfo.outputPath('second'));
  site.deploy(testInfo.outputPath('second'));
  await expect(prompt(page)).toBeHidden();

  await page.clock.fastForward('01:00:01');
  await expect(prompt(page)).toBeVisible();
  await expect(prompt(other)).toBeVisible();
  await expect(version(page)).toHaveCount(0);
  await reload(page).click();

  for (const one of [page, other]) await expect(version(one)).toHaveCount(1);
  await expect(page).toHaveURL(`${site.url}/spacecraft?search=soyuz`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/matching “soyuz”$/);
  await expect(other).toHaveURL(`${site.url}/overview`);
  await expect(prompt(page)).toBeHidden();
  await page.getByRole('link', { name: 'Help' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Help');
});

test('“Later” leaves the page as it is, with its own version’s scripts', async ({
  page,
  site,
}, testInfo) => {
  await visit(page, `${site.url}/spacecraft?search=soyuz`);
  await makeSecondVersion(testInfo.outputPath('second'));
  site.deploy(testInfo.outputPath('second'));
  // The browser checks for a new worker by itself when a page loads.
  await page.reload();
  await expect(prompt(page)).toBeVisible();
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(prompt(page)).toBeHidden();
  await expect(page.locator('main')).toBeFocused();
  await page.getByRole('link', { name: 'Help' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Help');
  await expect(version(page)).toHaveCount(0);
});

test('does not activate an incomplete version', async ({ page, site }, testInfo) => {
  await page.clock.install();
  await visit(page, `${site.url}/spacecraft`);
  await makeSecondVersion(testInfo.outputPath('second'));
  site.deploy(testInfo.outputPath('second'));
  site.setMissing(/HelpPage-/, 'page');
  const isDone = page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await new Promise((resolve) =>
      registration.addEventListener('updatefound', resolve, { once: true }),
    );
    const worker = registration.installing;
    return new Promise((resolve) =>
      worker?.addEventListener('statechange', () => resolve(worker.state)),
    );
  });
  await page.clock.fastForward('01:00:01');
  expect(await isDone).toBe('redundant');
  await expect(prompt(page)).toBeHidden();
  site.setMissing(null);
  await page.clock.fastForward('01:00:01');
  await expect(prompt(page)).toBeVisible();
  const pages = (await keptUrls(page)).filter((url) => url.includes('HelpPage-'));
  expect(pages).toHaveLength(2);
});

test('is installed within the hour when its first install failed', async ({
  page,
  context,
  site,
}) => {
  await page.clock.install();
  site.setMissing(/licenses\.json$/);
  const started = context.waitForEvent('serviceworker');
  await page.goto(`${site.url}/help`);
  await started;
  const isRegistered = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) !== undefined);
  await expect.poll(isRegistered).toBe(false);
  site.setMissing(null);
  await page.clock.fastForward('01:00:01');
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state ?? 'none'))
    .toBe('activated');
});
