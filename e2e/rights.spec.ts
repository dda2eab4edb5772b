import { aCatalogueFile, craftByRights } from './support/data/synthetic-file.ts';
import { openFilter, openMenu } from './support/filters.ts';
import { expect, test } from './support/test.ts';

test('shows the recorded credit and license of each picture, and no more', async ({
  page,
  site,
}) => {
  site.setCatalogue({ body: aCatalogueFile(craftByRights(site.url)) });
  await page.goto(`${site.url}/spacecraft`);
  const captionOf = (name: string) =>
    page
      .getByRole('article')
      .filter({ has: page.getByRole('link', { name, exact: true }) })
      .locator('figcaption');
  await expect(captionOf('Both known')).toHaveText('NASA · NASA guidelines');
  await expect(captionOf('Both known').getByRole('link')).toHaveAttribute(
    'href',
    'https://example.org/nasa',
  );
  await expect(captionOf('Credit alone')).toHaveText('Blue Origin · license not recorded');
  await expect(captionOf('Neither')).toHaveText('class picture Rights not recorded');
  await expect(captionOf('No picture')).toHaveText('Drawing: this project');
});

test('shows drawings instead of pictures that are not cleared, on request', async ({
  page,
  site,
}) => {
  site.setCatalogue({ body: aCatalogueFile(craftByRights(site.url)) });
  await page.goto(`${site.url}/spacecraft`);
  await openMenu(page, 'More filters');
  await page.getByLabel('Only show pictures cleared for reuse').check();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(`${site.url}/spacecraft?pictures=cleared`);
  await expect(page.locator('img')).toHaveCount(1);
  await expect(
    page.locator('figcaption').filter({ hasText: 'picture not cleared Drawing: this project' }),
  ).toHaveCount(2);
  await page.getByRole('link', { name: 'Credit alone' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Credit alone');
  await expect(page.locator('img')).toHaveCount(0);
});

test('filters craft by the license of their picture, several licenses joined with “or”', async ({
  page,
  site,
}) => {
  site.setCatalogue({ body: aCatalogueFile(craftByRights(site.url)) });
  await page.goto(`${site.url}/spacecraft`);
  const names = page.getByRole('heading', { level: 2 });
  const licenses = await openFilter(page, 'Picture license');
  await licenses.getByLabel('NASA Image and Media Guidelines').check();
  await expect(page).toHaveURL(`${site.url}/spacecraft?license=4`);
  await expect(names).toHaveText(['Both known']);
  await expect(
    page.getByText('Part of this view can’t be queried in Launch Library'),
  ).toBeVisible();
  await licenses.getByLabel('Unknown').check();
  await expect(page).toHaveURL(`${site.url}/spacecraft?license=1,4`);
  await expect(names).toHaveText(['Both known', 'Credit alone', 'Neither']);
  await page.getByRole('link', { name: 'Picture license: Unknown' }).click();
  await expect(names).toHaveText(['Both known']);
});
