import { headingOf } from './support/heading.ts';
import { makeSecondVersion } from './support/site/second-version.ts';
import { expect, test } from './support/test.ts';
import { visit } from './support/site/worker.ts';

test.use({
  serviceWorkers: 'allow',
  expectedComplaints: /Failed to load resource|net::ERR_|CatalogueError|React Router caught/,
});

test('a display that could not be opened says why, and opens by itself once it can', async ({
  page,
  site,
}) => {
  await page.clock.install();
  site.setCatalogue({ status: 503, body: 'Not now' });
  await page.goto(`${site.url}/kiosk`);
  await expect(headingOf(page)).toHaveText('The catalogue could not be fetched');
  await page.clock.fastForward(31_000);
  await expect(headingOf(page)).toHaveText('The catalogue could not be fetched');
  site.setCatalogue(null);
  await page.clock.fastForward(31_000);
  await expect(page.getByText('Active spacecraft, in space first')).toBeVisible();
});

test('a display without a network opens from what it keeps', async ({ page, context, site }) => {
  await visit(page, `${site.url}/kiosk?seconds=1`);
  await expect(headingOf(page).first()).toBeVisible();
  await context.setOffline(true);
  await site.stop();
  await page.reload();
  await expect(page.getByText('Active spacecraft, in space first')).toBeVisible();
  await expect(page.getByText('No connection.')).toBeVisible();
  const first = (await headingOf(page).last().textContent()) ?? '';
  await expect(headingOf(page).last()).not.toHaveText(first);
});

test('a new version is taken between two slides, and not twice within an hour', async ({
  page,
  site,
}, testInfo) => {
  test.slow();
  await page.clock.install();
  await visit(page, `${site.url}/kiosk?debug=1`);
  await expect(page.getByText('Active spacecraft, in space first')).toBeVisible();
  await makeSecondVersion(testInfo.outputPath('second'));
  site.deploy(testInfo.outputPath('second'));
  const version = page.locator('meta[name=version]');
  // Found by the hourly look, and taken with the next slide.
  await page.clock.fastForward('01:00:01');
  const isWaiting = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return (
        registration?.waiting !== null || document.querySelector('meta[name=version]') !== null
      );
    });
  await expect.poll(isWaiting).toBe(true);
  await page.clock.fastForward(20_000);
  // An old worker lets go when its requests are over, or is left behind after a few seconds.
  async function passUntil(isThere: () => Promise<boolean>) {
    const isThereASecondLater = async () => {
      await page.clock.fastForward(1_000);
      return isThere();
    };
    // A second of the page's for each of the worker's, which has no other clock than the device's.
    await expect.poll(isThereASecondLater, { intervals: [1_000], timeout: 30_000 }).toBe(true);
  }
  await passUntil(async () => (await version.count()) === 1);
  await expect(page.getByText('Active spacecraft, in space first')).toBeVisible();
  await expect(page).toHaveURL(`${site.url}/kiosk?debug=1`);

  // Another one a minute later has to wait.
  await makeSecondVersion(testInfo.outputPath('third'), 'third');
  site.deploy(testInfo.outputPath('third'));
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
  });
  await expect
    .poll(() =>
      page.evaluate(
        async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state ?? 'none',
      ),
    )
    .toBe('installed');
  const requests = site.pageRequests;
  await page.clock.fastForward(20_000);
  await page.clock.fastForward(20_000);
  await expect(version).toHaveAttribute('content', 'second');
  await page.clock.fastForward('01:00:01');
  await page.clock.fastForward(20_000);
  await passUntil(async () => (await version.getAttribute('content')) === 'third');
  expect(site.pageRequests).toBe(requests);
});

test('a pointer over the controls stops the rotation, until it leaves', async ({ page, site }) => {
  await page.clock.install();
  await page.goto(`${site.url}/kiosk`);
  const name = (await headingOf(page).textContent()) ?? '';
  await page.mouse.move(200, 200);
  await page.getByRole('button', { name: 'Next' }).hover();
  await page.clock.fastForward(60_000);
  await expect(headingOf(page)).toHaveText(name);
  await page.mouse.move(200, 200);
  await page.clock.fastForward(21_000);
  await expect(headingOf(page).last()).not.toHaveText(name);
});
