import { aSpacecraft, aSpacecraftConfig } from '#testing/a-spacecraft.ts';
import { layoutShiftOf } from './support/checks/layout-shift.ts';
import { aCatalogueFile, aServedImage, craftByRights } from './support/data/synthetic-file.ts';
import { expect, test } from './support/test.ts';

// The browser reports each picture that a test makes fail.
test.use({ expectedComplaints: /Failed to load resource/ });

const CREDIT = /Credit|credit|Drawing: this project/;

const aFleet = (siteUrl: string) =>
  Array.from({ length: 24 }, (_, index) =>
    aSpacecraft({
      id: index + 1,
      name: `Synthetic ${index + 1}`,
      // Every third craft shares a class picture.
      image: aServedImage(siteUrl, {
        id: index % 3 === 0 ? 900 : index + 1,
        credit: index % 2 === 0 ? 'A maker of pictures' : null,
      }),
    }),
  );

test('every picture has its credit in view in its figure, on every page', async ({
  page,
  site,
}) => {
  site.setCatalogue({ body: aCatalogueFile(craftByRights(site.url)) });
  for (const path of [
    '/spacecraft?limit=24',
    '/spacecraft?view=table',
    '/spacecraft/1',
    '/spacecraft/3',
    '/credits',
  ]) {
    await page.goto(`${site.url}${path}`);
    await expect(page.getByRole('figure').first()).toBeVisible();
    const pictures = page.locator('img');
    await expect.poll(() => pictures.count(), path).toBeGreaterThan(0);
    for (const picture of await pictures.all()) {
      const caption = picture.locator('xpath=ancestor::figure').locator('figcaption');
      await expect(caption.getByText(CREDIT)).toBeVisible();
    }
  }
});

test('the text for a picture is its own title', async ({ page, site }) => {
  const image = aServedImage(site.url, { id: 5, name: '[AUTO] Soyuz TM - image' });
  site.setCatalogue({ body: aCatalogueFile([aSpacecraft({ name: 'Soyuz TM-26', image })]) });
  await page.goto(`${site.url}/spacecraft`);
  await expect(page.getByRole('img', { name: 'Soyuz TM', exact: true })).toBeVisible();
});

test('a list asks for thumbnails, a page for the picture, both exactly as recorded', async ({
  page,
  site,
}) => {
  const twiceEncoded = `${site.url}/pictures/a%2520b%252528c.jpg`;
  const image = aServedImage(site.url, { id: 6, image_url: twiceEncoded });
  site.setCatalogue({ body: aCatalogueFile([aSpacecraft({ image })]) });
  await page.goto(`${site.url}/spacecraft`);
  await expect.poll(() => [...site.pictureRequests.keys()]).toEqual(['/pictures/6-small']);
  await page.getByRole('link', { name: 'Synthetic craft' }).click();
  await expect
    .poll(() => [...site.pictureRequests.keys()])
    .toEqual(['/pictures/6-small', '/pictures/a%2520b%252528c.jpg']);
});

test('a variant stands in for a file that is missing', async ({ page, site }) => {
  const variants = [{ id: 1, type: null, image_url: `${site.url}/pictures/variant` }];
  const image = aServedImage(site.url, {
    id: 8,
    thumbnail_url: `${site.url}/nowhere.bin`,
    variants,
  });
  site.setCatalogue({ body: aCatalogueFile([aSpacecraft({ image })]) });
  await page.goto(`${site.url}/spacecraft`);
  await expect.poll(() => site.pictureRequests.get('/pictures/variant')).toBe(1);
  await expect(page.getByRole('img', { name: 'Synthetic picture 8' })).toBeVisible();
});

test('with every picture blocked there are drawings, two requests an address, and nothing moves', async ({
  page,
  site,
}) => {
  site.setPictures('missing');
  site.setCatalogue({ body: aCatalogueFile(aFleet(site.url)) });
  await page.goto(`${site.url}/spacecraft?limit=24`);
  for (const figure of await page.getByRole('figure').all()) {
    await figure.scrollIntoViewIfNeeded();
    await expect(figure.getByRole('img', { name: /^Drawing of/ })).toBeVisible();
    await expect(figure.getByText('Drawing: this project')).toBeVisible();
  }
  expect(await layoutShiftOf(page)).toBeLessThan(0.02);
  await page.getByRole('link', { name: 'Synthetic 24' }).click();
  await page.getByRole('link', { name: 'Back to the list' }).click();
  await expect(page.getByRole('figure').first()).toBeVisible();
  expect(site.pictureRequests.size).toBeGreaterThan(15);
  for (const [path, requests] of site.pictureRequests)
    expect(requests, path).toBeLessThanOrEqual(2);
});

test('pictures that take their time move nothing when they come', async ({ page, site }) => {
  site.setPictures('hold');
  site.setCatalogue({ body: aCatalogueFile(aFleet(site.url)) });
  await page.goto(`${site.url}/spacecraft?limit=24`, { waitUntil: 'domcontentloaded' });
  await expect(page.getByRole('article')).toHaveCount(24);
  await expect.poll(() => site.pictureRequests.size).toBeGreaterThan(4);
  site.setPictures('picture');
  await expect
    .poll(() =>
      page
        .locator('img')
        .evaluateAll(
          (all) =>
            all.filter(
              (one) => one.matches(':not([loading=lazy])') && getComputedStyle(one).opacity === '0',
            ).length,
        ),
    )
    .toBe(0);
  expect(await layoutShiftOf(page)).toBeLessThan(0.02);
});

test('a design is drawn as itself, of its type, or as none in particular', async ({
  page,
  site,
}) => {
  site.setCatalogue({
    body: aCatalogueFile([
      aSpacecraft({ id: 1, spacecraft_config: aSpacecraftConfig({ name: 'Gemini' }) }),
      aSpacecraft({
        id: 2,
        spacecraft_config: aSpacecraftConfig({ name: 'Nobody’s', type: { id: 7, name: 'Lander' } }),
      }),
      aSpacecraft({ id: 3 }),
    ]),
  });
  await page.goto(`${site.url}/spacecraft`);
  for (const [index, file] of ['gemini', 'generic-lander', 'generic'].entries()) {
    const drawing = page.getByRole('article').nth(index).locator('use');
    await expect(drawing).toHaveAttribute('href', new RegExp(`/${file}-[\\w-]{8}\\.svg#drawing$`));
  }
});
