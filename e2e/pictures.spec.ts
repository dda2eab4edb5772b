import { aSpacecraft, aSpacecraftConfig } from '#testing/a-spacecraft.ts';
import { layoutShiftOf } from './support/checks/layout-shift.ts';
import { aCatalogueFile, aServedImage, craftByRights } from './support/data/synthetic-file.ts';
import { expect, test } from './support/test.ts';

// The browser logs each picture that a test makes fail.
test.use({ expectedComplaints: /Failed to load resource/ });

const CREDIT = /Credit|credit|guidelines|not recorded|Drawing: this project/;

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

test('shows the credit in the figure of every picture, on every page', async ({ page, site }) => {
  site.setCatalogue({ body: aCatalogueFile(craftByRights(site.url)) });
  for (const path of [
    '/spacecraft?limit=24',
    '/spacecraft?view=table&columns=image,name',
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

test('uses the title of a picture as its alternative text', async ({ page, site }) => {
  const image = aServedImage(site.url, { id: 5, name: '[AUTO] Soyuz TM - image' });
  site.setCatalogue({ body: aCatalogueFile([aSpacecraft({ name: 'Soyuz TM-26', image })]) });
  await page.goto(`${site.url}/spacecraft`);
  await expect(page.getByRole('img', { name: 'Soyuz TM', exact: true })).toBeVisible();
});

test('loads thumbnails in a list and the picture on a page, from the exact recorded URLs', async ({
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

test('loads a variant when the file of a picture is missing', async ({ page, site }) => {
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

test('shows drawings without layout shift when pictures are blocked, after two requests per URL at most', async ({
  page,
  site,
}) => {
  site.setPictures('missing');
  site.setCatalogue({ body: aCatalogueFile(aFleet(site.url)) });
  await page.goto(`${site.url}/spacecraft?limit=24`);
  await expect(page.getByRole('figure')).toHaveCount(24);
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

test('requests pictures again that failed without a network, once there is one', async ({
  page,
  context,
  site,
}) => {
  const image = aServedImage(site.url, { id: 9 });
  site.setCatalogue({ body: aCatalogueFile([aSpacecraft({ image })]) });
  let dropped = 0;
  await context.route('**/pictures/**', (route) => {
    dropped++;
    return route.abort();
  });
  await page.goto(`${site.url}/spacecraft`);
  // The picture's request and its retry.
  await expect.poll(() => dropped).toBe(2);
  await context.unroute('**/pictures/**');
  await context.setOffline(true);
  await context.setOffline(false);
  await expect(page.getByRole('img', { name: 'Synthetic picture 9' })).toBeVisible();
});

test('shifts nothing when slow pictures arrive', async ({ page, site }) => {
  site.setPictures('hold');
  site.setCatalogue({ body: aCatalogueFile(aFleet(site.url)) });
  await page.goto(`${site.url}/spacecraft?limit=24`, { waitUntil: 'domcontentloaded' });
  await expect(page.getByRole('article')).toHaveCount(24);
  await expect.poll(() => site.pictureRequests.size).toBeGreaterThan(4);
  const countTransparent = () =>
    page
      .locator('img:not([loading=lazy])')
      .evaluateAll((all) => all.filter((one) => getComputedStyle(one).opacity === '0').length);
  expect(await countTransparent()).toBeGreaterThan(0);
  site.setPictures('picture');
  await expect.poll(countTransparent).toBe(0);
  expect(await layoutShiftOf(page)).toBeLessThan(0.02);
});

test('shows the drawing of a configuration, else of its type, else a generic one', async ({
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
  await page.goto(`${site.url}/spacecraft?limit=25`);
  const files = ['gemini', 'generic-lander', 'generic'];
  const drawings = page.getByRole('article').getByRole('img', { name: /^Drawing of/ });
  for (const [index, file] of files.entries()) {
    const drawing = drawings.nth(index);
    await expect(drawing).toHaveCSS('mask-image', new RegExp(`/${file}-[\\w-]{8}\\.svg"\\)$`));
  }
});
