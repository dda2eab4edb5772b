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

for (const [width, height] of [
  [1920, 1080],
  [1080, 1920],
  [390, 844],
] as const) {
  test(`says beside the heading “In space now” that there is no connection, ${width} by ${height}`, async ({
    page,
    context,
  }) => {
    await page.setViewportSize({ width, height });
    await visit(page, '/kiosk?overview=on&seconds=3600&shift=off');
    await expect(headingOf(page)).toHaveText('In space now');
    await context.setOffline(true);
    const mark = page.getByRole('status').filter({ hasText: 'No connection.' });
    await expect(mark).toBeInViewport({ ratio: 1 });
    const [said, heading, first] = [
      await mark.boundingBox(),
      // The words, not the line that they are in.
      await headingOf(page).evaluate(({ ownerDocument, firstChild }) => {
        const range = ownerDocument.createRange();
        range.selectNodeContents(firstChild ?? ownerDocument.body);
        return range.getBoundingClientRect().right;
      }),
      await page.locator('dl > div').first().boundingBox(),
    ];
    expect(said?.x).toBeGreaterThanOrEqual(heading);
    expect((said?.y ?? 0) + (said?.height ?? 0)).toBeLessThanOrEqual(first?.y ?? 0);
  });
}

test('a new version is activated between two slides, and no second one within an hour', async ({
  page,
  site,
}, testInfo) => {
  test.slow();
  await page.clock.install();
  const stopActiveWorker = await createWorkerStopper(page);
  await visit(page, `${site.url}/kiosk?debug=1`);
  await expect(page.getByText('1 of 5 active spacecraft')).toBeVisible();
  // From now on a slide changes, or the page loads again, only where the test says so.
  await page.clock.pauseAt(Date.now() + 5_000);
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
    await expect.poll(waitingState).toBe('installed');
  }

  /** Shows slides until the page is of that version. */
  async function showSlidesUntil(name: string) {
    let looks = 0;
    const isThereASlideLater = async () => {
      if (await isVersion(name)) return true;
      // By turns. A page that loads while the worker is stopped would come from the host.
      if (looks % 2 === 0) await page.clock.fastForward(20_000);
      else if ((await waitingState()) === 'installed') await stopActiveWorker();
      looks++;
      return false;
    };
    await expect.poll(isThereASlideLater, { intervals: [2_000], timeout: 45_000 }).toBe(true);
  }

  // The hourly check finds it, and the next slide activates it.
  await deploy('second', () => page.clock.fastForward('01:00:01'));
  await showSlidesUntil('second');
  await expect(page.getByText('1 of 5 active spacecraft')).toBeVisible();
  await expect(page).toHaveURL(`${site.url}/kiosk?debug=1`);

  // Another one a minute later has to wait.
  await deploy('third', () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update()),
  );
  // Not the requests that reach the host: Chromium sends one beside a worker that it has to start first.
  const pagesOfTheHost: string[] = [];
  page.on('response', (response) => {
    if (response.request().isNavigationRequest() && !response.fromServiceWorker()) {
      pagesOfTheHost.push(response.url());
    }
  });
  await page.clock.fastForward(20_000);
  await page.clock.fastForward(20_000);
  await expect(version).toHaveAttribute('content', 'second');
  expect(await waitingState()).toBe('installed');
  await page.clock.fastForward('01:00:01');
  await showSlidesUntil('third');
  expect(pagesOfTheHost).toEqual([]);
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
