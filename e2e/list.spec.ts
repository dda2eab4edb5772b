import { openFilter, openMenu } from './support/filters.ts';
import { expect, test } from './support/test.ts';

test('opens what is in space now, then what was there longest', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL('/spacecraft?sort=-in_space,-time_in_space&limit=24');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '68 spacecraft, in space first, then longest in space',
  );
  await expect(page.getByRole('article').getByRole('heading').first()).toHaveText('X-37B 1');
  await expect(
    page.getByText('68 of about 592 spacecraft, recorded 23 November 2026'),
  ).toBeVisible();
  await expect(page.getByRole('group', { name: 'Rows shown' })).toHaveText('1–24 of 68');
});

test('shows the first ten craft by ID, as Launch Library does', async ({ page }) => {
  await page.goto('/spacecraft');
  const cards = page.getByRole('article');
  await expect(cards.getByRole('heading')).toHaveText([
    'Mercury No.11',
    'Mercury No.13',
    'Gemini SC2',
    'Gemini SC3',
    'Gemini SC6',
    'Apollo CSM-017',
    'Apollo CSM-020',
    'Space Shuttle Endeavour',
    'Soyuz MS-01',
    'Soyuz TMA-16M',
  ]);
});

test('shows the credit, the serial number and three figures on a card', async ({ page }) => {
  await page.goto('/spacecraft?name=Dragon+C109');
  const card = page.getByRole('article');
  await expect(card.getByRole('figure')).toContainText(/NASA guidelines|Drawing: this project/);
  await expect(card).toContainText('C109');
  await expect(card.getByText('Dragon 1', { exact: true })).toBeVisible();
  await expect(card.getByText('SpaceX', { exact: true })).toBeVisible();
  await expect(card).toContainText('Destroyed');
  await expect(card.getByRole('term')).toHaveText(['flights', 'in space', 'docked']);
  await expect(card.getByRole('definition').nth(1)).toHaveText('1 min');
});

test('shows a dash for the zero duration of a craft that flew, and says why', async ({ page }) => {
  await page.goto('/spacecraft?name=Dragon+C109');
  await expect(page.getByRole('definition').nth(2)).toContainText('Recorded as zero');
});

test('shows the usual columns in the table, and those of the configuration in detailed mode', async ({
  page,
}) => {
  await page.goto('/spacecraft?view=table');
  const headers = page.getByRole('columnheader');
  await expect(headers).toHaveText([
    /^Name/,
    /^Status/,
    /^Configuration/,
    /^Flights/,
    /^Missions ended/,
    /^Time in space/,
    /^Time docked/,
    /^Fastest turnaround/,
    /^ID/,
  ]);
  await openMenu(page, 'More filters');
  await page.getByRole('combobox', { name: 'Facts of each craft' }).selectOption('All recorded');
  await expect(page).toHaveURL('/spacecraft?mode=detailed&view=table');
  await expect(headers.filter({ hasText: 'Maiden flight' })).toBeVisible();
  const mercury = page.getByRole('row').filter({ hasText: 'Mercury No.11' });
  await expect(mercury).toContainText('3.3 m');
  await expect(mercury).toContainText('5 May 1961');
});

test('adds the first launch and the height to the table, and sorts by them', async ({ page }) => {
  await page.goto('/spacecraft?view=table&search=mercury');
  const menu = await openFilter(page, 'Columns');
  await menu.getByLabel('First launch', { exact: true }).check();
  await menu.getByLabel('Height', { exact: true }).check();
  const mercury = page.getByRole('row').filter({ hasText: 'Mercury No.11' });
  await expect(mercury).toContainText('3.3 m');
  await expect(mercury.getByRole('cell').nth(-2)).toHaveText(/^(\d+ \w{3} \d{4}|—.*)$/);
  await page.keyboard.press('Escape');
  await page.getByRole('columnheader', { name: 'Height' }).getByRole('button').click();
  await expect(page).toHaveURL('/spacecraft?search=mercury&sort=-height&view=table');
  await expect(page.getByRole('columnheader', { name: 'Height' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
});

test('shows the same rows as cards and as a table', async ({ page }) => {
  await page.goto('/spacecraft?search=progress&ordering=-time_in_space');
  await expect(page.getByRole('group', { name: 'Rows shown' })).toContainText('1–');
  const names = await page.getByRole('article').getByRole('heading').allTextContents();
  await page.getByRole('link', { name: 'Table' }).click();
  await expect(page).toHaveURL('/spacecraft?search=progress&ordering=-time_in_space&view=table');
  await expect(page.getByRole('rowheader').getByRole('link')).toHaveText(names);
});

test('folds the filters on a phone, where only the table scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/spacecraft?view=table');
  const sheet = page.getByRole('dialog', { name: 'Filters and order' });
  const opener = page.getByRole('button', { name: 'Filters and order' });
  await expect(opener).toBeVisible();
  await expect(
    page.locator('summary').filter({ hasText: /^(Status|More)/, visible: true }),
  ).toHaveCount(0);
  await opener.click();
  await expect(sheet.getByRole('heading', { name: 'Filters and order' })).toBeVisible();
  await (await openFilter(sheet, 'Status')).getByLabel('Active').check();
  await sheet.getByRole('button', { name: /^Show \d+ spacecraft$/ }).click();
  await expect(sheet).toBeHidden();
  await expect(page).toHaveURL('/spacecraft?status=1&view=table');
  await expect(page.getByRole('region', { name: 'Spacecraft table' })).toBeVisible();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
});
