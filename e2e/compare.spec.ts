import type { Page } from '@playwright/test';
import { aSpacecraft } from '#testing/a-spacecraft.ts';
import { aCatalogueFile } from './support/data/synthetic-file.ts';
import { expect, test } from './support/test.ts';

/** The row of a fact in the table: its header begins with the fact's name. */
const rowOf = (page: Page, fact: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: fact }) });

/** The width of a craft's line drawing in CSS pixels, without its outline and margins. */
async function widthOf(page: Page, name: string): Promise<number> {
  const drawing = page.getByRole('img', { name: `Drawing of ${name}, to scale` }).locator('use');
  const measure = () =>
    drawing.evaluate((use: SVGUseElement) => use.getBBox().width * (use.getScreenCTM()?.a ?? 0));
  await expect.poll(measure).toBeGreaterThan(0);
  return measure();
}

test('compares two craft side by side, with links to their pages', async ({ page }) => {
  await page.goto('/compare?ids=558,593');
  await expect(page).toHaveTitle('X-37B 1 and LM Challenger compared · Spacecraft catalogue');
  await expect(page.getByRole('columnheader')).toHaveText(['Fact', 'X-37B 1', 'LM Challenger']);
  const credit = /NASA guidelines|Rights not recorded|Drawing: this project/;
  await expect(rowOf(page, 'Picture').locator('figcaption')).toHaveText([credit, credit]);
  await expect(rowOf(page, 'Configuration').getByRole('cell')).toHaveText([
    'X-37B',
    'Apollo Lunar Module',
  ]);
  await expect(rowOf(page, 'Time in space').getByRole('cell')).toHaveText([
    '1,922 d 3 h 8 min 45 s',
    /Not recorded/,
  ]);
  await expect(rowOf(page, 'Height').getByRole('cell')).toHaveText([/Not recorded/, '7.04 m']);
  // An unrecorded value may be equal or not.
  await expect(page.getByRole('rowheader', { name: 'Height differs' })).toBeHidden();
  await page.getByRole('table').getByRole('link', { name: 'LM Challenger' }).click();
  await expect(page).toHaveURL('/spacecraft/593');
});

test('marks the facts that differ, and shows only those on request', async ({ page }) => {
  await page.goto('/compare?ids=4,3');
  const differing = page.getByRole('rowheader', { name: /differs$/ });
  await expect(page.getByRole('rowheader', { name: 'Serial number differs' })).toBeVisible();
  await expect(page.getByRole('rowheader', { name: 'Height', exact: true })).toBeVisible();
  const count = await differing.count();
  await page.getByLabel('Only differences').check();
  await expect(page).toHaveURL('/compare?ids=4,3&only=differences');
  await expect(page.getByRole('status').filter({ hasText: 'differ' })).toContainText('hidden');
  await expect(page.getByRole('rowheader', { name: 'Height' })).toBeHidden();
  await expect(differing).toHaveCount(count);
  // The picture's row is never hidden.
  await expect(page.getByRole('rowheader', { name: 'Picture' })).toBeVisible();
});

test('names the unused parameters and the ID that no craft has', async ({ page }) => {
  await page.goto('/compare?ids=558,abc,593,558,999999&only=some&sort=name');
  const notes = page.getByRole('region', { name: 'Problems with this link' });
  await expect(notes.getByRole('listitem')).toHaveText([
    /Ignored abc: an id is a whole number/,
    /Ignored 558: already in the comparison/,
    /^only=some.*all or differences/,
    /^sort=name.*ignored/,
  ]);
  await expect(page.getByRole('columnheader')).toHaveText(['Fact', 'X-37B 1', 'LM Challenger']);
  await expect(page.getByText('No spacecraft has the id 999999.')).toBeVisible();
  await page.getByRole('link', { name: 'Remove id 999999' }).click();
  await expect(page).toHaveURL('/compare?ids=558,593');
  await expect(page.getByText('No spacecraft has the id')).toBeHidden();
});

test('compares the first four of more than four', async ({ page }) => {
  await page.goto('/compare?ids=3,4,12,13,16,23');
  await expect(page.getByText('Ignored 16, 23: at most 4 side by side.')).toBeVisible();
  await expect(page.getByRole('columnheader')).toHaveCount(5);
  await expect(page.getByLabel('Add a spacecraft')).toBeHidden();
});

test('adds and removes craft, starting with none', async ({ page }) => {
  await page.goto('/compare');
  await expect(page.getByText('Type the name of a spacecraft to begin.')).toBeVisible();
  const choice = page.getByLabel('Add a spacecraft');
  const add = page.getByRole('button', { name: 'Add' });
  await add.click();
  await expect(page.getByText('Type a name or a serial number first.')).toBeVisible();
  await choice.fill('x-37b 1');
  await choice.press('Enter');
  await expect(page).toHaveURL('/compare?ids=558');
  await expect(page.getByText('Add another spacecraft to compare it with X-37B 1.')).toBeVisible();
  await expect(choice).toBeFocused();
  await choice.fill('Challenger');
  await add.click();
  await expect(page).toHaveURL('/compare?ids=558,593');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'X-37B 1 and LM Challenger compared',
  );
  await page.getByRole('link', { name: 'Remove X-37B 1' }).click();
  await expect(page).toHaveURL('/compare?ids=593');
  await page.goBack();
  await expect(page.getByRole('columnheader', { name: 'X-37B 1' })).toBeVisible();
});

test('offers the craft that a part of a name may mean, and says when there are none', async ({
  page,
}) => {
  await page.goto('/compare');
  const choice = page.getByRole('combobox', { name: 'Add a spacecraft' });
  await choice.fill('no such craft');
  await choice.press('Enter');
  await expect(page.getByText('No spacecraft matches “no such craft”.')).toBeVisible();
  await choice.fill('gemini');
  await choice.press('Enter');
  await expect(page.getByText(/^\d spacecraft match: choose one\.$/)).toBeVisible();
  await page
    .getByRole('list', { name: 'Matching spacecraft' })
    .getByRole('button', { name: /^Gemini SC3/ })
    .click();
  await expect(page).toHaveURL(/\/compare\?ids=\d+$/);
  await expect(page.getByText('compare it with Gemini SC3.')).toBeVisible();
});

for (const width of [390, 1280, 1920]) {
  test(`renders the drawings to one scale at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/compare?ids=40,558,593,606');
    // Published dimensions in meters, not read from our files: the length of orbiter and X-37B, the LM's width
    // between its pads.
    const sizes = { 'Space Shuttle Endeavour': 37.24, 'X-37B 1': 8.92, 'LM Challenger': 9.4 };
    const bar = await page.getByRole('img', { name: 'Scale bar: 10 m' }).boundingBox();
    const pixelsPerMeter = (bar?.width ?? 0) / 10;
    for (const [name, meters] of Object.entries(sizes)) {
      const error = (await widthOf(page, name)) / (meters * pixelsPerMeter) - 1;
      expect(Math.abs(error), name).toBeLessThan(0.02);
    }
    await expect(page.getByText('Drawings: this project')).toBeVisible();
    const room = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(room).toBeLessThanOrEqual(0);
  });
}

test('says of a craft without a known size that it is not to scale', async ({ page, site }) => {
  const craft = [
    aSpacecraft({ id: 1, name: 'Synthetic craft' }),
    aSpacecraft({ id: 2, name: 'Synthetic Soyuz' }),
  ];
  site.setCatalogue({ body: aCatalogueFile(craft) });
  await page.goto(`${site.url}/compare?ids=1,2`);
  await expect(
    page.getByRole('img', { name: 'Drawing of Synthetic craft, not to scale' }),
  ).toBeVisible();
  await expect(
    page.getByRole('img', { name: 'Drawing of Synthetic Soyuz, to scale' }),
  ).toBeVisible();
  await expect(page.getByText('size not known, so not to scale')).toBeVisible();
});

test('scrolls the table within its region on a phone, with its headers in view', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/compare?ids=40,558,593,606');
  const table = page.getByRole('region', { name: 'Comparison table' });
  await table.evaluate((box) => {
    box.scrollIntoView();
    box.scrollTo(box.scrollWidth, box.scrollHeight);
  });
  await expect(page.getByRole('columnheader', { name: 'Ship 34' })).toBeInViewport();
  await expect(page.getByRole('rowheader', { name: 'Failed landings' })).toBeInViewport();
});

test('compares by keyboard alone, and keeps the focus', async ({ page }) => {
  await page.goto('/compare?ids=3,4,12');
  const heading = page.getByRole('heading', { level: 1 });
  await page.getByRole('link', { name: 'Remove Mercury No.13' }).press('Enter');
  await expect(heading).toHaveText('Mercury No.11 and Gemini SC2 compared');
  await expect(heading).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Remove Mercury No.11' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Add a spacecraft')).toBeFocused();
  await page.keyboard.type('X-37B 1');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/compare?ids=3,12,558');
  await expect(page.getByLabel('Add a spacecraft')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page).toHaveURL('/compare?ids=3,12,558&only=differences');
  await expect(page.getByLabel('Only differences')).toBeFocused();
});

test('shows one error when the catalogue cannot be read', async ({ page, site }) => {
  site.setCatalogue({ body: 'not JSON' });
  await page.goto(`${site.url}/compare?ids=1,2`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'The catalogue could not be read',
  );
});
