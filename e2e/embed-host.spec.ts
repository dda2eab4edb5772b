import type { Page } from '@playwright/test';
import { toEmbedCode } from '#export/embed-code.ts';
import { servePictures } from './support/serve-pictures.ts';
import { startHostPage } from './support/site/host-page.ts';
import { expect, test } from './support/test.ts';

// On a page of another site: that page's server is on 127.0.0.1, the catalogue's on localhost.

type Message = { data: { type?: string; height?: number }; origin: string };

const messagesOf = (page: Page) => page.evaluate<Message[]>('window.messages');

/** The last height that the embed has told the page around it, and which origin told it. */
async function lastHeight(page: Page) {
  const heights = (await messagesOf(page)).filter(
    ({ data }) => data.type === 'spacecraft-catalogue:height',
  );
  const last = heights.at(-1);
  return { height: last?.data.height ?? 0, origin: last?.origin ?? '' };
}

const sendTheme = (page: Page, data: unknown) =>
  page.evaluate((message) => {
    document.querySelector('iframe')?.contentWindow?.postMessage(message, '*');
  }, data);

/** The number of service workers; runs in a page. A whole Chromium allows frames of other sites none. */
const registrations = () =>
  navigator.serviceWorker.getRegistrations().then(
    (found) => found.length,
    () => 0,
  );

const toNight = { type: 'spacecraft-catalogue:theme', theme: 'night' };

test('the copied code shows the view on another site’s page, in a frame that follows its height', async ({
  page,
  baseURL,
}) => {
  await servePictures(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  const code = toEmbedCode({
    url: `${baseURL}/embed?search=soyuz&limit=8`,
    title: 'Soyuz',
    height: 640,
  });
  const host = await startHostPage(code);
  await page.goto(host.url, { waitUntil: 'load' });
  const frame = page.frameLocator('iframe[title="Soyuz"]');
  await expect(frame.getByRole('article')).toHaveCount(8);
  await expect(frame.getByRole('figure').first()).toContainText(/·|Drawing/);
  const heightOf = () =>
    frame.locator('main').evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
  await expect.poll(async () => (await lastHeight(page)).height).toBe(await heightOf());
  const wide = await lastHeight(page);
  expect(wide.origin).toBe(baseURL);
  await page.setViewportSize({ width: 390, height: 800 });
  // Rows below each other are taller than cards beside each other.
  await expect.poll(async () => (await lastHeight(page)).height).toBeGreaterThan(wide.height);
  await expect.poll(async () => (await lastHeight(page)).height).toBe(await heightOf());
  const opened = page.waitForEvent('popup');
  await frame.getByRole('article').first().getByRole('heading').getByRole('link').click();
  await expect(await opened).toHaveURL(/\/spacecraft\/\d+\?search=soyuz&limit=8$/);
  await host.stop();
});

test('takes its theme from messages of the page around it, and from no others', async ({
  page,
  baseURL,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  const host = await startHostPage(
    `<iframe src="${baseURL}/embed?show=clock&id=558" width="600" height="300"></iframe>`,
  );
  await page.goto(host.url, { waitUntil: 'load' });
  const frame = page.frameLocator('iframe');
  const theme = frame.locator('html');
  await expect.poll(async () => (await lastHeight(page)).height).toBeGreaterThan(0);
  await expect(theme).not.toHaveAttribute('data-theme');
  // From the embed's own window, and without a valid theme.
  await theme.evaluate((_, message) => window.postMessage(message, '*'), toNight);
  for (const data of ['night', null, { ...toNight, theme: 'blue' }, { theme: 'night' }])
    await sendTheme(page, data);
  await sendTheme(page, { ...toNight, theme: 'paper' });
  await expect(theme).toHaveAttribute('data-theme', 'paper');
  await sendTheme(page, toNight);
  await expect(theme).toHaveAttribute('data-theme', 'night');
  await expect(frame.locator('body')).toHaveCSS('background-color', 'rgb(12, 19, 32)');
  await host.stop();
});

test.describe('without a catalogue', () => {
  test.use({ expectedComplaints: /Failed to load resource|React Router caught/ });

  test('says so in a frame of that height, and recovers', async ({ page, site }) => {
    site.setCatalogue({ status: 500, body: 'Not now' });
    const host = await startHostPage(
      `<iframe src="${site.url}/embed?limit=1" width="600" height="900"></iframe>`,
    );
    await page.goto(host.url, { waitUntil: 'load' });
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText(
      'The catalogue could not be fetched',
    );
    const heightOf = () =>
      frame.locator('main').evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
    await expect.poll(async () => (await lastHeight(page)).height).toBe(await heightOf());
    expect((await lastHeight(page)).height).toBeLessThan(400);
    site.setCatalogue(null);
    await frame.getByRole('button', { name: 'Try again' }).click();
    await expect(frame.getByRole('article')).toHaveCount(1);
    await expect.poll(async () => (await lastHeight(page)).height).toBe(await heightOf());
    await host.stop();
  });
});

test.describe('in a frame that is sandboxed without an origin', () => {
  test.use({ expectedComplaints: /Unsafe attempt to load/ });

  test('works without storage and a service worker, and reports its height', async ({
    page,
    site,
  }) => {
    // As the hosts in deploy/ send it.
    await page.route(/\/(?:assets|catalogue)\/|\/config\.json$/, async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), 'access-control-allow-origin': '*' };
      await route.fulfill({ response, headers });
    });
    for (const [query, heading] of [
      ['search=dragon&ordering=-flights_count', /^4 spacecraft matching “dragon”/],
      ['show=table&limit=3', '68 spacecraft'],
      ['show=card&id=558', 'X-37B 1'],
      ['show=clock&id=558', 'X-37B 1'],
    ] as const) {
      const host = await startHostPage(
        `<iframe sandbox="allow-scripts" width="900" height="500" src="${site.url}/embed?${query.replaceAll('&', '&amp;')}"></iframe>`,
      );
      await page.goto(host.url, { waitUntil: 'load' });
      const frame = page.frameLocator('iframe');
      await expect(frame.getByRole('heading', { level: 1 })).toHaveText(heading);
      await expect(frame.getByRole('link', { name: 'Spacecraft catalogue' })).toBeVisible();
      await expect.poll(() => lastHeight(page)).toMatchObject({ origin: 'null' });
      expect((await lastHeight(page)).height).toBeGreaterThan(80);
      await sendTheme(page, toNight);
      await expect(frame.locator('html')).toHaveAttribute('data-theme', 'night');
      await host.stop();
    }
  });
});

test.describe('with service workers', () => {
  test.use({ serviceWorkers: 'allow' });

  test('registers none from another site’s page, which would store the whole app for one view', async ({
    page,
    site,
  }) => {
    const host = await startHostPage(
      `<iframe src="${site.url}/embed?limit=1" width="600" height="300"></iframe>`,
    );
    const loaded = page.waitForResponse(/register-service-worker/);
    await page.goto(host.url, { waitUntil: 'load' });
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('article')).toHaveCount(1);
    await loaded;
    // The module that would register one runs when the frame is idle, or after two seconds: Chromium calls no frame of
    // another site idle that has nothing to paint.
    await frame
      .locator('html')
      .evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 3_000 })));
    expect(await frame.locator('html').evaluate(registrations)).toBe(0);
    await page.goto(`${site.url}/embed?limit=1`);
    await expect.poll(() => page.evaluate(registrations)).toBe(1);
    await host.stop();
  });
});
