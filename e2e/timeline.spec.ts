import type { Page } from '@playwright/test';
import { seenContrast } from './support/checks/contrast.ts';
import { aCatalogueFile } from './support/data/synthetic-file.ts';
import { timelineCraft } from './support/data/timeline-craft.ts';
import { expect, test } from './support/test.ts';

const NOW = Date.UTC(2026, 10, 29, 12);

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const chart = (page: Page) => page.getByRole('application', { name: 'Chart of the flights' });
const shown = (page: Page) => page.getByRole('region', { name: 'Flights', exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const table = (page: Page) => page.getByRole('table', { name: 'Flights in the shown time' });
const notices = (page: Page) =>
  page.getByRole('region', { name: 'Problems with this link' }).getByRole('listitem');

const countOf = (page: Page) => shown(page).getByRole('status');
const searchOf = (page: Page) => new URL(page.url()).searchParams;

test.beforeEach(async ({ page, site }) => {
  await page.clock.setFixedTime(NOW);
  site.setCatalogue({ body: aCatalogueFile(timelineCraft) });
});

/** The texts of the table's rows, without the headings. */
const expectRows = async (page: Page, rows: readonly string[]) => {
  await page.getByText('Show as table').click();
  await expect(table(page).getByRole('row')).toHaveText(['CraftFamilyCrewedLaunchedEndedTime', ...rows]);
};

test('counts the flights and the craft without any, and links to these', async ({ page, site }) => {
  await page.goto(`${site.url}/timeline`);
  await expect(heading(page)).toHaveText('Timeline');
  await expect(countOf(page)).toHaveText('4 flights of 4 craft, from 1 January 1965 to today.');
  await expect(page.getByText('1 of 5 craft has no recorded flight.')).toBeVisible();
  await page.getByRole('link', { name: 'See the craft without a recorded flight' }).click();
  await expect(page).toHaveURL(/\/spacecraft\?missing=first_flight$/);
  await expect(page.getByRole('article')).toHaveText(/Beta 3/);
});

test('is in the main navigation, and leads back to the list', async ({ page, site }) => {
  await page.goto(`${site.url}/timeline?search=alpha&lanes=agency&from=1960&view=table`);
  const entry = page.getByRole('navigation', { name: 'Main' }).getByRole('link', {
    name: 'Timeline',
  });
  await expect(entry).toHaveAttribute('aria-current', 'page');
  await page.getByRole('link', { name: 'Back to the list' }).click();
  await expect(page).toHaveURL(/\/spacecraft\?search=alpha&view=table$/);
});

test('says in its table what the chart shows', async ({ page, site }) => {
  await page.goto(`${site.url}/timeline`);
  await expectRows(page, [
    'Alpha 1AlphaYes3 Jun 19657 Jun 19654 d 1 h',
    'Alpha 2AlphaNo1 Jan 19701 Jun 1970151 d',
    'Beta 2Beta—Not recorded5 May 1990end not recorded—Not recorded',
    'Beta 1BetaYes1 Jan 2020in space2,524 d so far',
  ]);
  await table(page).getByRole('link', { name: 'Alpha 2' }).click();
  await expect(heading(page)).toHaveText('Alpha 2');
});

test('applies the filters of the list', async ({ page, site }) => {
  await page.goto(`${site.url}/timeline?family=12&lanes=agency`);
  await expect(countOf(page)).toHaveText('2 flights of 2 craft, from 1 January 1990 to today.');
  await expect(page.getByLabel('Lanes by')).toHaveValue('agency');
  await expect(chart(page).getByRole('listitem')).toHaveText(['Synthetic Agency']);
  await page.getByLabel('Lanes by').selectOption('Family');
  await expect(page).toHaveURL(/\/timeline\?family=12$/);
  await expect(chart(page).getByRole('listitem')).toHaveText(['Beta']);
});

test('shows the years and days of the URL, each whole', async ({ page, site }) => {
  await page.goto(`${site.url}/timeline?from=1965&to=1970-01-01`);
  await expect(countOf(page)).toHaveText(
    '2 flights of 2 craft, from 1 January 1965 to 1 January 1970.',
  );
  await page.goto(`${site.url}/timeline?from=1970-06-02&to=1989`);
  await expect(countOf(page)).toHaveText(
    '0 flights of 0 craft, from 2 June 1970 to 31 December 1989.',
  );
});

for (const width of [390, 1280]) {
  test(`zooms and moves by keyboard at ${width} px, and keeps the time in the URL`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${site.url}/help`);
    await page.goto(`${site.url}/timeline?from=1965-01-01&to=1984-12-31`);
    await chart(page).focus();
    await page.keyboard.press('+');
    // 7,305 days by 1.6 are 4,565.6, in the middle of the former window.
    await expect(page).toHaveURL(/from=1968-10-02&to=1981-04-01$/);
    for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowLeft');
    await expect(page).toHaveURL(/timeline\?to=1977-07-01$/);
    await page.keyboard.press('-');
    await expect(page).toHaveURL(/\?to=1984-12-30$/);
    const count = await countOf(page).innerText();
    await page.reload();
    await expect(countOf(page)).toHaveText(count);
    await chart(page).focus();
    await page.keyboard.press('0');
    await expect(page).toHaveURL(/\/timeline$/);
    // No step has an entry of its own.
    await page.goBack();
    await expect(heading(page)).toHaveText('Help');
  });
}

test('zooms and moves by buttons, which are disabled where they change nothing', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}/timeline`);
  for (const name of ['Zoom out', 'Earlier', 'Later', 'Whole time'])
    await expect(button(page, name)).toHaveAttribute('aria-disabled', 'true');
  await button(page, 'Zoom in').click();
  await expect(button(page, 'Whole time')).toHaveAttribute('aria-disabled', 'false');
  await expect.poll(() => searchOf(page).get('from')).toMatch(/^19\d\d-\d\d-\d\d$/);
  const from = searchOf(page).get('from') ?? '';
  await button(page, 'Later').click();
  await expect.poll(() => (searchOf(page).get('from') ?? '') > from).toBe(true);
  await button(page, 'Whole time').click();
  await expect(page).toHaveURL(/\/timeline$/);
});

test('zooms by the wheel with Ctrl, moves by dragging, and scrolls by the wheel alone', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 1280, height: 400 });
  await page.goto(`${site.url}/timeline`);
  await page.locator('canvas').hover();
  await page.mouse.wheel(0, 120);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  expect(searchOf(page).has('from')).toBe(false);
  await page.locator('canvas').hover();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await expect.poll(() => searchOf(page).get('from')).toMatch(/^19\d\d-\d\d-\d\d$/);
  const from = searchOf(page).get('from') ?? '';
  await page.mouse.down();
  await page.mouse.move(500, 300, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => searchOf(page).get('from')).not.toBe(from);
});

test('shows the flight under the pointer, with a link to its craft', async ({ page, site }) => {
  await page.goto(`${site.url}/timeline?from=1965-06-01&to=1965-06-30`);
  const canvas = page.locator('canvas');
  const width = (await canvas.boundingBox())?.width ?? 0;
  // On 6 June, in the first row of the first lane.
  const position = { x: (width * 5) / 30, y: 10 };
  await canvas.hover({ position });
  const card = shown(page).getByRole('paragraph').filter({ hasText: 'Mission of Alpha 1' });
  await expect(card).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await canvas.hover({ position: { x: width / 2, y: 10 } });
  await canvas.hover({ position });
  await shown(page).getByRole('link', { name: 'Alpha 1' }).click();
  await expect(heading(page)).toHaveText('Alpha 1');
});

test('shows a flight that is tapped', async ({ browser, site }) => {
  const context = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  await page.goto(`${site.url}/timeline?from=1965-06-01&to=1965-06-30`);
  const canvas = page.locator('canvas');
  const width = (await canvas.boundingBox())?.width ?? 0;
  // The lane's name is above its rows.
  await canvas.tap({ position: { x: (width * 5) / 30, y: 30 } });
  await expect(shown(page).getByText('Mission of Alpha 1')).toBeVisible();
  await context.close();
});

test('says which values of the URL it can’t use', async ({ page, site }) => {
  await page.goto(`${site.url}/timeline?from=soon&to=2023-02-30&lanes=country&on=1965&zoom=2`);
  await expect(notices(page)).toHaveText([
    /^from=soon: Must be a year or a date/,
    /^to=2023-02-30: Must be a year or a date/,
    /^lanes=country: Must be family or agency. Using family./,
    /^on=1965: Must be a date/,
    /^zoom=2: Unknown parameter, ignored./,
  ]);
  await page.goto(`${site.url}/timeline?from=1990&to=1980`);
  await expect(notices(page)).toHaveText([/^from=1990: Is after “to”/, /^to=1980: Is before “from”/]);
  await expect(countOf(page)).toHaveText('4 flights of 4 craft, from 1 January 1965 to today.');
});

test('offers to clear the filters when no craft matches', async ({ page, site }) => {
  await page.goto(`${site.url}/timeline?search=zzzz&from=1960&lanes=agency`);
  await expect(page.getByText('there is no timeline')).toBeVisible();
  await expect(chart(page)).toHaveCount(0);
  await page.getByRole('link', { name: 'Clear all filters' }).click();
  await expect(page).toHaveURL(/\/timeline\?from=1960&lanes=agency$/);
  await expect(chart(page)).toBeVisible();
});

test('says so when no craft of the view has a recorded flight', async ({ page, site }) => {
  await page.goto(`${site.url}/timeline?search=beta+3`);
  await expect(page.getByText('1 of 1 craft has no recorded flight.')).toBeVisible();
  await expect(chart(page)).toHaveCount(0);
});

test('has bars that are visible in both themes, in forced colors and in print', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}/timeline`);
  for (const media of [
    { colorScheme: 'light' },
    { colorScheme: 'dark' },
    { forcedColors: 'active' },
    { forcedColors: 'none', media: 'print' },
  ] as const) {
    await page.emulateMedia(media);
    await expect
      .poll(() => seenContrast(page.locator('canvas')), JSON.stringify(media))
      .toBeGreaterThanOrEqual(3);
  }
});
