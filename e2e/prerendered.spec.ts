import type { Page } from '@playwright/test';
import { isClearedForReuse } from '#images/licenses.ts';
import { pictureOf } from '#ll2/picture-of.ts';
import { LIST_PATH } from '#paths/list.ts';
import { embedded } from './support/data/catalogue.ts';
import { layoutShiftOf } from './support/checks/layout-shift.ts';
import { aCatalogueFile } from './support/data/synthetic-file.ts';
import { expect, test } from './support/test.ts';

const metaOf = (page: Page, name: string) =>
  page.locator(`meta[name="${name}"], meta[property="${name}"]`).getAttribute('content');

/** Opens a page whose scripts don't come until they are let through. */
async function openHeld(page: Page, path: string) {
  const held = Promise.withResolvers<void>();
  await page.route('**/assets/*.js', async (route) => {
    await held.promise;
    await route.continue();
  });
  await page.goto(path, { waitUntil: 'commit' });
  return held.resolve;
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the list and each craft can be read, and lead to each other', async ({ page }) => {
    await page.goto(LIST_PATH, { waitUntil: 'load' });
    await expect(page.getByRole('article')).toHaveCount(10);
    const first = page.getByRole('article').first().getByRole('heading');
    const name = (await first.textContent()) ?? '';
    await first.getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await expect(page).toHaveTitle(`${name} · Spacecraft catalogue`);
    await page.getByRole('link', { name: 'Catalogue', exact: true }).click();
    await expect(page.getByRole('article')).toHaveCount(10);
  });
});

test('each craft has a page with its own title, description and, where anyone may show it, picture', async ({
  page,
}) => {
  const described = embedded.spacecraft.find(
    (one) => (one.description ?? '').length > 250 && pictureOf(one) !== null,
  );
  const cleared = embedded.spacecraft.find((one) => {
    const picture = pictureOf(one);
    return picture !== null && isClearedForReuse(picture);
  });
  for (const craft of [described, cleared].filter((one) => one !== undefined)) {
    await page.goto(`${LIST_PATH}/${craft.id}`);
    expect(await metaOf(page, 'og:title')).toBe(`${craft.name} · Spacecraft catalogue`);
    const description = await metaOf(page, 'description');
    expect(craft.description?.startsWith((description ?? '').replace(/…$/, ''))).toBe(true);
    const picture = pictureOf(craft);
    const isShown = picture !== null && isClearedForReuse(picture);
    expect(await metaOf(page, 'og:image')).toBe(isShown ? picture.image_url : '/social.png');
  }
});

for (const path of [LIST_PATH, `${LIST_PATH}/13`]) {
  test(`${path} stands before its scripts come, and nothing moves or is drawn anew when they do`, async ({
    page,
  }) => {
    const release = await openHeld(page, path);
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    const before = await heading.elementHandle();
    release();
    await expect(page.locator('#dehydrated-state')).toHaveCount(0);
    expect(await heading.evaluate((now, then) => now === then, before)).toBe(true);
    expect(await layoutShiftOf(page)).toBeLessThan(0.01);
  });
}

test('a page that a host gives for a query string never shows the rows of another', async ({
  page,
}) => {
  const release = await openHeld(page, `${LIST_PATH}?search=soyuz`);
  await expect(page.locator('#root')).toBeAttached();
  await expect(page.getByRole('article')).toHaveCount(0);
  release();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/matching “soyuz”/);
  await expect(page.getByRole('article').first()).toContainText(/soyuz/i);
});

test('what is typed, chosen and pressed before the scripts come has its effect', async ({
  page,
}) => {
  const release = await openHeld(page, LIST_PATH);
  await page.getByRole('searchbox').fill('soyuz');
  await page.getByLabel('Theme').selectOption('Night');
  await page.getByRole('button', { name: 'Keys' }).click();
  const unfolded = ['Status', 'Saved views'].map((name) =>
    page.locator('details').filter({ has: page.locator('summary', { hasText: name }) }),
  );
  for (const one of unfolded) await one.locator('summary').dispatchEvent('click');
  release();
  await expect(page).toHaveURL(`${LIST_PATH}?search=soyuz`);
  await expect(page.getByRole('searchbox')).toHaveValue('soyuz');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'night');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  for (const one of unfolded) await expect(one).toHaveAttribute('open');
});

test('a catalogue that is newer than the page takes its place', async ({ page, site }) => {
  site.setCatalogue({ body: aCatalogueFile(embedded.spacecraft.slice(0, 3)) });
  await page.goto(`${site.url}${LIST_PATH}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('3 spacecraft');
  await expect(page.getByRole('article')).toHaveCount(3);
});
