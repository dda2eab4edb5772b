import type { Page } from '@playwright/test';
import { LIST_PATH } from '#paths/list.ts';
import { testCatalogue } from './support/data/catalogue.ts';
import { layoutShiftOf } from './support/checks/layout-shift.ts';
import { aCatalogueFile } from './support/data/synthetic-file.ts';
import { expect, test } from './support/test.ts';
import { startTranslating } from './support/translation.ts';

const metaOf = (page: Page, name: string) =>
  page.locator(`meta[name="${name}"], meta[property="${name}"]`).getAttribute('content');

/** Opens a page and holds back its scripts. Gives a function that releases them. */
async function openWithoutScripts(page: Page, path: string) {
  const held = Promise.withResolvers<void>();
  await page.route('**/assets/*.js', async (route) => {
    await held.promise;
    await route.continue();
  });
  await page.goto(path, { waitUntil: 'commit' });
  return held.resolve;
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('shows the list and each craft, linked to each other', async ({ page }) => {
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

test('gives each craft’s page its own title, description and, where reuse is allowed, picture', async ({
  page,
  baseURL,
}) => {
  for (const { id, name, description, image } of [
    {
      id: 218,
      name: 'Dragon C109',
      description:
        'A cargo Dragon on its way to the International Space Station, lost in June 2015 when its Falcon 9 broke up during ascent.',
      // NASA's guidelines allow reuse.
      image:
        'https://thespacedevs-prod.nyc3.digitaloceanspaces.com/media/images/crs-172520dragon2520berthing_image_20190318203226.jpeg',
    },
    {
      id: 50,
      name: 'Soyuz MS-01',
      description:
        'The first of the Soyuz MS series. It took Anatoly Ivanishin, Takuya Onishi and Kathleen Rubins to the International Space Station in July 2016.',
      // Its picture is under ESA's license, which doesn't.
      image: `${baseURL}/social.png`,
    },
  ]) {
    await page.goto(`${LIST_PATH}/${id}`);
    expect(await metaOf(page, 'og:title')).toBe(`${name} · Spacecraft catalogue`);
    expect(await metaOf(page, 'description')).toBe(description);
    expect(new URL((await metaOf(page, 'og:image')) ?? '', page.url()).href).toBe(image);
  }
});

const TRACKED = '?utm_source=feed&fbclid=1';

for (const path of [
  LIST_PATH,
  `${LIST_PATH}/13`,
  LIST_PATH + TRACKED,
  `${LIST_PATH}/13${TRACKED}`,
]) {
  test(`shows ${path} before its scripts load, and hydrates it without layout shift`, async ({
    page,
  }) => {
    const release = await openWithoutScripts(page, path);
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    const before = await heading.elementHandle();
    release();
    await expect(page.locator('#dehydrated-state')).toHaveCount(0);
    expect(await heading.evaluate((now, then) => now === then, before)).toBe(true);
    expect(await layoutShiftOf(page)).toBeLessThan(0.01);
    await expect(page).toHaveURL(path);
    await expect(page.locator('a[href*=utm_source]')).toHaveCount(0);
  });
}

test('shows no rows of another query before the scripts load', async ({ page }) => {
  const release = await openWithoutScripts(page, `${LIST_PATH}?search=soyuz&search_in=everything`);
  await expect(page.locator('#root')).toBeAttached();
  await expect(page.getByRole('article')).toHaveCount(0);
  release();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/matching “soyuz”/);
  await expect(page.getByRole('article').first()).toContainText(/soyuz/i);
});

test('applies what the reader types, selects and opens before hydration', async ({ page }) => {
  const release = await openWithoutScripts(page, LIST_PATH);
  await page.getByRole('searchbox').fill('soyuz');
  await page.getByLabel('Theme').selectOption('Night');
  const opened = ['Status', 'Share'].map((name) =>
    page.locator('details').filter({ has: page.locator('summary', { hasText: name }) }),
  );
  for (const one of opened) await one.locator('summary').dispatchEvent('click');
  release();
  await expect(page).toHaveURL(`${LIST_PATH}?search=soyuz&search_in=everything`);
  await expect(page.getByRole('searchbox')).toHaveValue('soyuz');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'night');
  for (const one of opened) await expect(one).toHaveAttribute('open');
});

test('corrects what the build has prerendered by a newer catalogue', async ({ page, site }) => {
  const [gone, ...others] = testCatalogue.spacecraft.slice(0, 4);
  site.setCatalogue({ body: aCatalogueFile(others) });
  await page.goto(`${site.url}${LIST_PATH}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('3 spacecraft');
  await expect(page.getByRole('article')).toHaveCount(3);
  await expect(page).toHaveTitle('3 spacecraft · Spacecraft catalogue');
  await expect(page.getByText('recorded 2 January 2020')).toBeVisible();
  // Link previews, which don't run scripts, have no figure that could be outdated.
  expect(await metaOf(page, 'og:title')).toBe('Spacecraft catalogue');
  await page.goto(`${site.url}${LIST_PATH}/${gone?.id}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not found');
});

test('opens at a URL whose encoded slashes the host has decoded', async ({ page, site }) => {
  // As nginx and Caddy do.
  await page.route('**/12%2F..%2F', async (route) => {
    await route.fulfill({ response: await route.fetch({ url: `${site.url}${LIST_PATH}` }) });
  });
  await page.goto(`${site.url}${LIST_PATH}/12%2F..%2F`);
  await expect(page).toHaveURL(`${site.url}${LIST_PATH}`);
  await page.getByRole('searchbox').fill('soyuz');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/matching “soyuz”/);
});

test.describe('translated', () => {
  // React reports that it renders the page again, because the HTML isn't what it rendered.
  test.use({ expectedComplaints: /^Minified React error #418/ });

  for (const path of [LIST_PATH, `${LIST_PATH}/13`]) {
    test(`renders ${path} again if it was translated before hydration`, async ({ page }) => {
      const release = await openWithoutScripts(page, path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await startTranslating(page);
      release();
      await expect(page.locator('#dehydrated-state')).toHaveCount(0);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.getByRole('link', { name: 'Catalogue' }).first().click();
      await page.getByRole('searchbox').fill('soyuz');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/matching “soyuz”/);
      await expect(page.getByRole('article').first()).toContainText('Soyuz');
    });
  }
});
