import { startSite } from './support/site/site.ts';
import { layoutShiftOf } from './support/checks/layout-shift.ts';
import { headingOf } from './support/heading.ts';
import { expect, test } from './support/test.ts';

const FRONT_DOOR = '/spacecraft?sort=-in_space,-time_in_space&limit=24';

test('shows its list before its scripts load, and hydrates it without layout shift', async ({
  page,
}) => {
  const held = Promise.withResolvers<void>();
  await page.route('**/assets/*.js', async (route) => {
    await held.promise;
    await route.continue();
  });
  await page.goto('/', { waitUntil: 'commit' });
  await expect(page.getByRole('article')).toHaveCount(24);
  await expect(page).toHaveURL(FRONT_DOOR);
  await page.evaluate(() => document.fonts.ready);
  const heading = await headingOf(page).elementHandle();
  held.resolve();
  await expect(page.locator('#dehydrated-state')).toHaveCount(0);
  expect(await headingOf(page).evaluate((now, then) => now === then, heading)).toBe(true);
  expect(await layoutShiftOf(page)).toBeLessThan(0.01);
  await page.getByRole('searchbox').fill('vostok');
  await expect(page).toHaveURL(/search=vostok/);
});

test('is left by one step back', async ({ page }) => {
  await page.goto('/help');
  await page.goto('/');
  await expect(page).toHaveURL(FRONT_DOOR);
  await page.goBack();
  await expect(page).toHaveURL('/help');
});

test('keeps a fragment, and forgets others’ parameters', async ({ page }) => {
  await page.goto('/?utm_source=feed#main');
  await expect(page.getByRole('article')).toHaveCount(24);
  await expect(page).toHaveURL(/^[^?]*\/spacecraft\?sort=-in_space,-time_in_space&limit=24/);
  await expect(page.locator('a[href*=utm_source]')).toHaveCount(0);
});

for (const [path, heading] of [
  ['/?search=vostok', /vostok/],
  ['/nothing', 'Not found'],
  ['/help/no/such/page', 'Not found'],
] as const) {
  test(`never shows its content at ${path}, where a host sends it too`, async ({ page }) => {
    const held = Promise.withResolvers<void>();
    await page.route('**/assets/*.js', async (route) => {
      await held.promise;
      await route.continue();
    });
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    await expect(page.locator('article').first()).toBeHidden();
    held.resolve();
    await expect(headingOf(page)).toHaveText(heading);
    await expect(page).toHaveURL(new RegExp(path.replace(/^.*[/?]/, '').split(',')[0] ?? ''));
  });
}

test.describe('for a visitor who chose to query Launch Library', () => {
  test.use({ expectedComplaints: /ERR_FAILED/ });

  test('is its own list', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('source', 'live'));
    await page.route('https://ll.thespacedevs.com/**', (route) => route.abort());
    await page.goto('/');
    await expect(page.getByRole('article')).toHaveCount(10);
    await expect(page).toHaveURL('/spacecraft');
  });
});

test.describe('without JavaScript', () => {
  // Scripts add the page's icon.
  test.use({ javaScriptEnabled: false, expectedComplaints: /status of 404/ });

  test('can be read, and leads to each craft, below any path', async ({ page }) => {
    const site = await startSite('/some/where/');
    await page.goto(`${site.url}/`, { waitUntil: 'load' });
    await expect(page.getByRole('article')).toHaveCount(24);
    const name = page.getByRole('article').first().getByRole('heading');
    const text = (await name.textContent()) ?? '';
    await name.getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1, name: text })).toBeVisible();
    await site.stop();
  });
});
