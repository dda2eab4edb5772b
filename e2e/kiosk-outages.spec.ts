import { headingOf } from './support/heading.ts';
import { makeSecondVersion } from './support/site/second-version.ts';
import { expect, test } from './support/test.ts';
import { createWorkerStopper, visit } from './support/site/worker.ts';

test.use({
  serviceWorkers: 'allow',
  expectedComplaints: /Failed to load resource|net::ERR_|CatalogueError|React Router caught/,
});

test('a display that can’t open says why, and opens by itself later', async ({ page, site }) => {
  await page.clock.install();
  site.setCatalogue({ status: 503, body: 'Not now' });
  await page.goto(`${site.url}/kiosk`);
  await expect(headingOf(page)).toHaveText('The catalogue could not be fetched');
  const retry = page.waitForResponse(/spacecraft\.json$/);
  await page.clock.fastForward(31_000);
  await (await retry).finished();
  await expect(page.getByRole('button', { name: 'Try again' })).toBeEnabled();
  await expect(headingOf(page)).toHaveText('The catalogue could not be fetched');
  site.setCatalogue(null);
  await page.clock.fastForward(31_000);
  await expect(page.getByText('1 of 5 active spacecraft')).toBeVisible();
});

test('a display without a network opens from its cache', async ({ page, context, site }) => {
  await visit(page, `${site.url}/kiosk?seconds=1`);
  await expect(headingOf(page).first()).toBeVisible();
  await context.setOffline(true);
  await site.stop();
  await page.reload();
  await expect(page.getByText('1 of 5 active spacecraft')).toBeVisible();
  await expect(page.getByText('No connection.')).toBeVisible();
  const first = (await headingOf(page).last().textContent()) ?? '';
  await expect(headingOf(page).last()).not.toHaveText(first);
});

test('a new version is activated between two slides, and no second one within an hour', async ({
  page,
  site,
}, testInfo) => {
  test.slow();
  await page.clock.install();
  const stopActiveWorker = await createWorkerStopper(page);
  await visit(page, `${site.url}/kiosk?debug=1`);
  await expect(page.getByText('1 of 5 active spacecraft')).toBeVisible();
  const version = page.locator('meta[name=version]');
  const isVersion = async (name: string) =>
    (await version.count()) === 1 && (await version.getAttribute('content')) === name;
  const waitingState = () =>
    page.evaluate(
      async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state ?? 'none',
    );

  /** Deploys a version, and waits until the browser has found it by `findIt` and fetched all of it. */
  async function deploy(name: string, findIt: () => Promise<unknown>) {
    await makeSecondVersion(testInfo.outputPath(name), name);
    site.deploy(testInfo.outputPath(name));
    await findIt();
    // The page's time goes on meanwhile: a slide may change, and the page load again.
    await expect(async () =>
      expect((await isVersion(name)) || (await waitingState()) === 'installed').toBe(true),
    ).toPass();
  }

  /** Passes the page's time by seconds until the page is of that version. The worker's clock is the device's. */
  async function passUntilVersion(name: string) {
    let seconds = 0;
    const isThereASecondLater = async () => {
      await page.clock.fastForward(1_000);
      if (await isVersion(name)) return true;
      // Long after the page has given the old worker up and has loaded again: a load under way would miss it.
      seconds++;
      if (seconds % 8 === 0) await stopActiveWorker();
      return false;
    };
    await expect.poll(isThereASecondLater, { intervals: [1_000], timeout: 45_000 }).toBe(true);
  }

  // The hourly check finds it, and the next slide activates it.
  await deploy('second', () => page.clock.fastForward('01:00:01'));
  await page.clock.fastForward(20_000);
  await passUntilVersion('second');
  await expect(page.getByText('1 of 5 active spacecraft')).toBeVisible();
  await expect(page).toHaveURL(`${site.url}/kiosk?debug=1`);

  // Another one a minute later has to wait.
  await deploy('third', () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update()),
  );
  const requests = site.pageRequests;
  await page.clock.fastForward(20_000);
  await page.clock.fastForward(20_000);
  await expect(version).toHaveAttribute('content', 'second');
  expect(await waitingState()).toBe('installed');
  await page.clock.fastForward('01:00:01');
  await page.clock.fastForward(20_000);
  await passUntilVersion('third');
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
  // A button that was pressed by mouse keeps the focus, which doesn't stop the rotation.
  await page.mouse.move(200, 200);
  await page.getByRole('button', { name: 'Previous' }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(headingOf(page)).toHaveText(name);
  await page.mouse.move(200, 200);
  await page.clock.fastForward(21_000);
  await expect(headingOf(page).last()).not.toHaveText(name);
});

test('a pointer that leaves the controls does not resume the rotation under the keyboard’s focus', async ({
  page,
  site,
}) => {
  await page.clock.install();
  await page.goto(`${site.url}/kiosk`);
  const name = (await headingOf(page).textContent()) ?? '';
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeFocused();
  await page.mouse.move(200, 200);
  await page.getByRole('button', { name: 'Next' }).hover();
  await page.mouse.move(200, 200);
  await page.clock.fastForward(60_000);
  await expect(headingOf(page)).toHaveText(name);
  await page.getByRole('button', { name: 'Pause' }).blur();
  await page.clock.fastForward(21_000);
  await expect(headingOf(page).last()).not.toHaveText(name);
});
