import type { Page } from '@playwright/test';
import { aSpacecraft } from '#testing/a-spacecraft.ts';
import { picturedCraft } from './support/data/pictured-craft.ts';
import { aCatalogueFile } from './support/data/synthetic-file.ts';
import { expect, test } from './support/test.ts';

test.use({
  viewport: { width: 1920, height: 1080 },
  expectedComplaints: /Failed to load resource/,
});

const NOW = Date.UTC(2026, 11, 1, 12);
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('shows drawings when every picture is blocked', async ({ page, site }) => {
  site.setCatalogue({ body: aCatalogueFile(picturedCraft(site.url, 3)) });
  site.setPictures('missing');
  await page.clock.install({ time: NOW });
  await page.goto(`${site.url}/kiosk?of=all`);
  for (const name of ['Synthetic 1', 'Synthetic 2', 'Synthetic 3', 'Synthetic 1']) {
    await expect(heading(page).last()).toHaveText(name);
    await expect(page.getByRole('img', { name: /^Drawing of/ }).last()).toBeVisible();
    await expect(page.getByText('Drawing: this project').last()).toBeVisible();
    await page.clock.fastForward(20_000);
  }
});

test('shows a slide once its picture has loaded, with its credit', async ({ page, site }) => {
  site.setCatalogue({ body: aCatalogueFile(picturedCraft(site.url, 2)) });
  site.setPictures('hold');
  await page.goto(`${site.url}/kiosk?of=all`);
  await expect.poll(() => [...site.pictureRequests.keys()]).toContain('/pictures/1-full');
  await expect(page.locator('main article')).toHaveCount(0);
  site.setPictures('picture');
  await expect(heading(page)).toHaveText('Synthetic 1');
  const picture = page.getByRole('img', { name: 'Synthetic picture 1' });
  await expect(picture).toBeVisible();
  await expect(page.locator('figcaption').getByText('Synthetic', { exact: true })).toBeVisible();
  // The next picture is preloaded.
  await expect.poll(() => [...site.pictureRequests.keys()]).toContain('/pictures/2-full');
  const { natural, shown } = await picture.evaluate((element) => ({
    natural: element instanceof HTMLImageElement ? element.naturalWidth : Infinity,
    shown: element.getBoundingClientRect().width * devicePixelRatio,
  }));
  expect(natural).toBeLessThanOrEqual(2 * shown);
});

test.describe('a slide that fails to render', () => {
  test.use({ expectedComplaints: /broken on purpose|error occurred in/ });

  test('is skipped and counted', async ({ page, site }) => {
    const craft = [1, 2, 3].map((id) => aSpacecraft({ id, name: `Synthetic ${id}` }));
    site.setCatalogue({ body: aCatalogueFile(craft) });
    // No valid record breaks a slide, so the test makes the QR code of one throw.
    await page.addInitScript(() => {
      const { encodeURI: encode } = window;
      window.encodeURI = (address) => {
        if (/^http.*\/spacecraft\/2$/.test(address)) throw new Error('broken on purpose');
        return encode(address);
      };
    });
    await page.clock.install({ time: NOW });
    await page.goto(`${site.url}/kiosk?of=all&debug=1`);
    await expect(heading(page)).toHaveText('Synthetic 1');
    await page.clock.fastForward(20_000);
    await expect(heading(page).last()).toHaveText('Synthetic 3');
    await expect(page.getByRole('region', { name: 'Diagnostics' })).toContainText(
      '1: broken on purpose',
    );
  });
});
