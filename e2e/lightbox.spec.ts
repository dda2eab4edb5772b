import type { Locator, Page } from '@playwright/test';
import { aSpacecraft, aSpacecraftConfig } from '#testing/a-spacecraft.ts';
import { aCatalogueFile, aServedImage } from './support/data/synthetic-file.ts';
import type { Site } from './support/site/site.ts';
import { expect, test } from './support/test.ts';

// The browser logs each picture that a test makes fail.
test.use({ expectedComplaints: /Failed to load resource/ });

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Pictures of Synthetic craft' });
const opener = (page: Page) => page.getByRole('button', { name: 'Enlarge' });

/** How much the picture is enlarged, and where its center is. */
const zoomOf = (dialog: Locator) =>
  dialog.locator('img').evaluate((picture) => {
    const { a, e, f } = new DOMMatrix(getComputedStyle(picture).transform);
    return { scale: Math.round(a * 100) / 100, x: Math.round(e), y: Math.round(f) };
  });

/** Two fingers, at this distance from the middle of a phone. */
const fingers = (gap: number) => [
  { x: 195 - gap, y: 400, id: 1 },
  { x: 195 + gap, y: 400, id: 2 },
];

/** A craft with a picture of its own, a class picture and a variant of that. */
async function openCraft(page: Page, site: Site) {
  const variants = [
    { id: 6, type: { id: 1, name: 'Mobile' }, image_url: `${site.url}/pictures/mobile` },
  ];
  const image = aServedImage(site.url, { id: 1, credit: 'A maker of pictures' });
  const spacecraft_config = aSpacecraftConfig({
    name: 'Synthetic design',
    image: aServedImage(site.url, { id: 2, variants }),
  });
  site.setCatalogue({ body: aCatalogueFile([aSpacecraft({ image, spacecraft_config })]) });
  await page.goto(`${site.url}/spacecraft/1`);
}

test('enlarges the pictures of a craft and its design by keyboard, and gives the focus back', async ({
  page,
  site,
}) => {
  await openCraft(page, site);
  await opener(page).press('Enter');
  const dialog = dialogOf(page);
  await expect(dialog.getByText('1 of 3')).toBeVisible();
  await expect(dialog.getByText('A maker of pictures')).toBeVisible();
  await expect(
    dialog.getByText('May I use the picture? Launch Library recorded no license.'),
  ).toBeVisible();

  await page.keyboard.press('+');
  await expect.poll(() => zoomOf(dialog)).toEqual({ scale: 1.5, x: 0, y: 0 });
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => zoomOf(dialog)).toEqual({ scale: 1.5, x: -80, y: 0 });
  await expect(dialog.getByText('1 of 3')).toBeVisible();
  await page.keyboard.press('0');
  await expect.poll(() => zoomOf(dialog)).toEqual({ scale: 1, x: 0, y: 0 });

  await page.keyboard.press('ArrowRight');
  await expect(dialog.getByText('Class picture: Synthetic design.')).toBeVisible();
  await expect(dialog.getByText('2 of 3')).toBeVisible();
  await dialog.getByRole('button', { name: 'Next picture' }).press('Enter');
  await expect(dialog.getByText('Variant: Mobile')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Next picture' })).toBeDisabled();
  await expect(dialog.getByRole('button', { name: 'Next picture' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener(page)).toBeFocused();
});

test('zooms at the pointer by wheel and pans by dragging, never out of the frame', async ({
  page,
  site,
}) => {
  await openCraft(page, site);
  await opener(page).click();
  const dialog = dialogOf(page);
  const box = await dialog.locator('img').boundingBox();
  if (box === null) throw new Error('There is no picture.');
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.move(middle.x + 100, middle.y);
  await page.mouse.wheel(0, -400);
  const { scale, x } = await zoomOf(dialog);
  expect(scale).toBeCloseTo(Math.E, 1);
  expect(x).toBeCloseTo(-100 * (Math.E - 1), -1);
  await page.mouse.down();
  await page.mouse.move(middle.x + 5000, middle.y, { steps: 3 });
  await page.mouse.up();
  const moved = await zoomOf(dialog);
  expect(moved.x).toBeCloseTo(((scale - 1) * box.width) / 2, -1);
  await dialog.getByRole('button', { name: 'Fit' }).click();
  await expect.poll(() => zoomOf(dialog)).toEqual({ scale: 1, x: 0, y: 0 });
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(opener(page)).toBeFocused();
});

test('zooms by two fingers', async ({ page, site, context }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openCraft(page, site);
  await opener(page).click();
  const dialog = dialogOf(page);
  await expect(dialog.locator('img')).toBeVisible();
  const touch = await context.newCDPSession(page);
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(40) });
  for (const gap of [60, 80, 100, 120]) {
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(gap) });
  }
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect.poll(async () => (await zoomOf(dialog)).scale).toBeCloseTo(3, 0);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(overflow).toBeLessThanOrEqual(390);
});

test('shows our drawing when a picture is missing, and no button without a picture', async ({
  page,
  site,
}) => {
  site.setPictures('missing');
  await openCraft(page, site);
  await opener(page).click();
  await expect(dialogOf(page).getByText('Drawing: this project')).toBeVisible();
  site.setCatalogue({ body: aCatalogueFile([aSpacecraft({ id: 1 })]) });
  await page.goto(`${site.url}/spacecraft/1`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Synthetic craft');
  await expect(opener(page)).toHaveCount(0);
});
