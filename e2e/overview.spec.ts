import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

// Every expected figure was worked out by hand from the published catalogue file. A recorded time of zero
// counts as known only for a craft that never flew.

const chart = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** In the order of the page. */
const HEADINGS = [
  'First flight by decade',
  'Time in space by craft',
  'Time in space by configuration',
  'Craft by country',
  'Status by agency',
  'Flights by configuration',
];

const CHARTS = [
  'Time in space by craft',
  'Time in space by configuration',
  'Flights by configuration',
  'Status by agency',
] as const;

/** A chart's rows, without the link to the craft that it can't show. */
const marksOf = (section: Locator) =>
  section.getByRole('link', { name: /, see the (craft|list)$/ });

const LONGEST_TIMES = [
  'X-37B 1: 1,922 days, 3 hours, 8 minutes, 45 seconds, in space now, see the craft',
  'Progress MS-20: 248 days, 23 hours, 4 minutes, 6 seconds, see the craft',
  'Progress 30: 61 days, 1 hour, 39 minutes, 50 seconds, see the craft',
  'Progress 40: 22 days, 17 hours, 5 minutes, 8 seconds, see the craft',
  'Soyuz 7K-L1 No.2: 7 days, 12 hours, 29 minutes, 27 seconds, see the craft',
  'Soyuz 16: 5 days, 22 hours, 23 minutes, 35 seconds, see the craft',
  'Soyuz 7K-OK No.7: 4 days, 14 hours, 25 minutes, 42 seconds, see the craft',
  'Soyuz 7K-OK No.5: 2 days, 15 hours, 47 minutes, 19 seconds, see the craft',
  'Soyuz 15: 2 days, 12 minutes, 11 seconds, see the craft',
  'Soyuz 7K-OK No.3: 1 day, 20 hours, 40 minutes, see the craft',
  'Voskhod-3KD No.4: 1 day, 2 hours, 2 minutes, 17 seconds, see the craft',
  'Apollo CSM-020: 9 hours, 56 minutes, 59 seconds, see the craft',
];

/** A configuration without any known time has no mark: Soyuz MS, Shenzhou and 13 others. */
const TIMES_BY_CONFIGURATION = [
  'X-37B: 1,922 days, 3 hours, 8 minutes, 45 seconds, known for 1 of 1 craft, see the list',
  'Progress-MS: 248 days, 23 hours, 4 minutes, 6 seconds, known for 1 of 4 craft, see the list',
  'Progress 7K-TG: 83 days, 18 hours, 44 minutes, 58 seconds, known for 2 of 4 craft, see the list',
  'Soyuz: 24 days, 14 hours, 19 minutes, 41 seconds, known for 7 of 13 craft, see the list',
  'Voskhod: 1 day, 2 hours, 2 minutes, 17 seconds, known for 1 of 2 craft, see the list',
  'Apollo Command/Service Module: 9 hours, 56 minutes, 59 seconds, known for 1 of 2 craft, see the list',
  'Gemini: 18 minutes, 14 seconds, known for 1 of 3 craft, see the list',
  'North American X-15: 18 minutes, known for 1 of 1 craft, see the list',
  'Mercury: 16 minutes, known for 1 of 3 craft, see the list',
  'Starship: 13 minutes, known for 1 of 3 craft, see the list',
  'Dragon 1: 1 minute, 49 seconds, known for 1 of 1 craft, see the list',
  'Orion: none, known for 2 of 2 craft, see the list',
];

const FLIGHTS_BY_CONFIGURATION = [
  'Soyuz: 8 flights, known for 8 of 13 craft, see the list',
  'X-37B: 4 flights, known for 1 of 1 craft, see the list',
  'Gemini: 2 flights, known for 2 of 3 craft, see the list',
  'North American X-15: 2 flights, known for 1 of 1 craft, see the list',
  'Mercury: 1 flight, known for 1 of 3 craft, see the list',
  'Apollo Command/Service Module: 1 flight, known for 1 of 2 craft, see the list',
  'Voskhod: 1 flight, known for 1 of 2 craft, see the list',
  'Dragon 1: 1 flight, known for 1 of 1 craft, see the list',
  'Starship: 1 flight, known for 1 of 3 craft, see the list',
  'Orion: 0 flights, known for 2 of 2 craft, see the list',
];

/** Three craft have no recorded status. */
const STATUS_BY_AGENCY = [
  'Russian Federal Space Agency (ROSCOSMOS), Single Use: 35',
  'Russian Federal Space Agency (ROSCOSMOS), Active: 1',
  'National Aeronautics and Space Administration, Single Use: 6',
  'National Aeronautics and Space Administration, Retired: 2',
  'National Aeronautics and Space Administration, Under construction: 2',
  'China National Space Administration, Single Use: 6',
  'China National Space Administration, Active: 1',
  'North American Aviation, Single Use: 2',
  'SpaceX, Destroyed: 4',
  'SpaceX, Active: 2',
  'SpaceX, Retired: 1',
  'Orbital Sciences Corporation, Destroyed: 1',
  'Boeing, Active: 1',
];

/** Compares a chart's marks in any order, since ties have no fixed order. */
async function expectMarks(page: Page, name: string, expected: readonly string[]) {
  const marks = marksOf(chart(page, name));
  for (const mark of expected)
    await expect(chart(page, name).getByRole('link', { name: mark, exact: true })).toHaveCount(1);
  await expect(marks).toHaveCount(expected.length);
}

test('charts the longest times in order, each mark a link to its craft', async ({ page }) => {
  await page.goto('/overview');
  const marks = marksOf(chart(page, CHARTS[0]));
  await expect(marks).toHaveCount(12);
  for (const [place, name] of LONGEST_TIMES.entries())
    await expect(marks.nth(place)).toHaveAccessibleName(name);
  await expect(
    chart(page, CHARTS[0]).getByText('46 of 68 craft have no recorded time in space.'),
  ).toBeVisible();
  await marks.first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('X-37B 1');
});

test('charts the sums of each configuration, and has no mark for unknown ones', async ({
  page,
}) => {
  await page.goto('/overview');
  await expectMarks(page, CHARTS[1], TIMES_BY_CONFIGURATION);
  await expectMarks(page, CHARTS[2], FLIGHTS_BY_CONFIGURATION);
});

test('links each mark to the matching list, which keeps the filters', async ({ page }) => {
  await page.goto('/overview?status=4&ordering=-time_in_space&limit=50');
  await chart(page, CHARTS[1]).getByRole('link', { name: 'Soyuz: ' }).click();
  await expect(page).toHaveURL(/\/spacecraft\?.*status=4.*spacecraft_config=\d+.*ordering=/);
  await expect(page.getByRole('article')).toHaveCount(13);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByText('13 single use spacecraft').first()).toBeVisible();
});

test('charts the count of each status by agency, each a link to its list', async ({ page }) => {
  await page.goto('/overview');
  const marks = chart(page, CHARTS[3]);
  for (const mark of STATUS_BY_AGENCY)
    await expect(
      marks.getByRole('link', { name: `${mark} craft, see the list`, exact: true }),
    ).toHaveCount(1);
  await expect(marks.getByRole('link', { name: /, .+: \d/ })).toHaveCount(STATUS_BY_AGENCY.length);
  await marks.getByRole('link', { name: 'SpaceX, Destroyed: ' }).press('Enter');
  await expect(page).toHaveURL(/status=3.*agency=\d+/);
  await expect(page.getByRole('article')).toHaveCount(4);
});

test('shows the figures of each chart as a table', async ({ page }) => {
  await page.goto('/overview');
  for (const name of CHARTS) {
    const section = chart(page, name);
    const summary = section.getByText('Show as table');
    await expect(section.getByRole('table')).toHaveCount(0);
    await summary.focus();
    await page.keyboard.press('Enter');
    await expect(section.getByRole('table')).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('region', { name: `${name}: table` })).toBeFocused();
  }
  const row = (name: string, chartName: string) =>
    chart(page, chartName).getByRole('row').filter({ hasText: name });
  const time = '1,922 days, 3 hours, 8 minutes, 45 seconds';
  await expect(row('X-37B 1', CHARTS[0])).toContainText(time);
  await expect(row('X-37B', CHARTS[1])).toContainText(time);
  await expect(row('X-37B', CHARTS[2])).toContainText('4 flights');
  // It has no mark in the chart, but a row here.
  await expect(row('Space Shuttle', CHARTS[1])).toContainText('Not recorded');
  await expect(row('Boeing', CHARTS[3]).getByRole('cell').last()).toHaveText('1');
});

test('applies the filters of the list, and keeps them on the way back', async ({ page }) => {
  const search = '?search=soyuz&view=table&ordering=-flights_count';
  await page.goto(`/overview${search}`);
  await expect(page.getByText('20 spacecraft matching “soyuz”.')).toBeVisible();
  await expect(chart(page, CHARTS[0]).getByRole('link', { name: 'X-37B' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Back to the list' }).click();
  await expect(page).toHaveURL(/\/spacecraft\?/);
  expect(new URL(page.url()).search).toBe('?search=soyuz&ordering=-flights_count&view=table');
});

test('names the parameters that it ignores', async ({ page }) => {
  await page.goto('/overview?bogus=1');
  await expect(
    page.getByRole('region', { name: 'Problems with this link' }).getByRole('listitem'),
  ).toHaveText(/^bogus=1.*ignored/);
});

test('offers to clear the filters when no craft matches', async ({ page }) => {
  await page.goto('/overview?search=zzzz&ordering=-id');
  await expect(page.getByText('there are no charts')).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(0);
  await page.getByRole('link', { name: 'Clear all filters' }).click();
  await expect(page).toHaveURL(/\/overview\?ordering=-id$/);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(HEADINGS);
});

test('says so in a chart without any known figure', async ({ page }) => {
  await page.goto('/overview?name=Mercury+No.13');
  const section = chart(page, CHARTS[0]);
  await expect(section.getByText('1 of 1 craft has no recorded time in space.')).toBeVisible();
  await expect(marksOf(section)).toHaveCount(0);
});
