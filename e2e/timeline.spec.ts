import type { Page } from '@playwright/test';
import { seenContrast } from './support/checks/contrast.ts';
import { headingOf } from './support/heading.ts';
import { expect, test } from './support/test.ts';
import { chartOf, countOf, prepareTimeline } from './support/timeline-page.ts';

const table = (page: Page) => page.getByRole('table', { name: 'Flights in the shown time' });
const notices = (page: Page) =>
  page.getByRole('region', { name: 'Problems with this link' }).getByRole('listitem');

test.beforeEach(prepareTimeline);

/** The texts of the table's rows, without the headings. */
const expectRows = async (page: Page, rows: readonly string[]) => {
  await page.getByText('Show as table').click();
  await expect(table(page).getByRole('row')).toHaveText([
    'CraftFamilyCrewed designLaunchedEndedTime',
    ...rows,
  ]);
};

test('counts the flights and the craft without any, and links to these', async ({ page, site }) => {
  await page.goto(`${site.url}/timeline`);
  await expect(headingOf(page)).toHaveText('Timeline');
  await expect(countOf(page)).toHaveText('4 flights of 4 craft, from 1 January 1965 to today.');
  await expect(page.getByText('1 of 5 craft has no recorded flight.')).toBeVisible();
  await page.getByRole('link', { name: 'See the craft without a recorded flight' }).click();
  await expect(page).toHaveURL(/\/spacecraft\?missing=first_flight$/);
  await expect(page.getByRole('article')).toHaveText(/Beta 3/);
});

test('opens from a list with its filters', async ({ page, site }) => {
  await page.goto(`${site.url}/spacecraft?search=alpha`);
  await page.getByRole('main').getByRole('link', { name: 'Timeline', exact: true }).click();
  await expect(page).toHaveURL(/\/timeline\?search=alpha$/);
  await expect(countOf(page)).toHaveText(/^2 flights of 2 craft/);
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
  await expect(headingOf(page)).toHaveText('Alpha 2');
});

test('applies the filters of the list', async ({ page, site }) => {
  await page.goto(`${site.url}/timeline?family=12&lanes=agency`);
  await expect(countOf(page)).toHaveText('2 flights of 2 craft, from 1 January 1990 to today.');
  await expect(page.getByLabel('Lanes by')).toHaveValue('agency');
  await expect(chartOf(page).getByRole('listitem')).toHaveText(['Synthetic Agency']);
  await page.getByLabel('Lanes by').selectOption('Family');
  await expect(page).toHaveURL(/\/timeline\?family=12$/);
  await expect(chartOf(page).getByRole('listitem')).toHaveText(['Beta']);
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
  await expect(notices(page)).toHaveText([
    /^from=1990: Is after “to”/,
    /^to=1980: Is before “from”/,
  ]);
  await expect(countOf(page)).toHaveText('4 flights of 4 craft, from 1 January 1965 to today.');
});

test('offers to clear the filters when no craft matches', async ({ page, site }) => {
  await page.goto(`${site.url}/timeline?search=zzzz&from=1960&lanes=agency`);
  await expect(page.getByText('there is no timeline')).toBeVisible();
  await expect(chartOf(page)).toHaveCount(0);
  await page.getByRole('link', { name: 'Clear all filters' }).click();
  await expect(page).toHaveURL(/\/timeline\?from=1960&lanes=agency$/);
  await expect(chartOf(page)).toBeVisible();
});

test('says so when no craft of the view has a recorded flight', async ({ page, site }) => {
  await page.goto(`${site.url}/timeline?search=beta+3`);
  await expect(page.getByText('1 of 1 craft has no recorded flight.')).toBeVisible();
  await expect(chartOf(page)).toHaveCount(0);
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
