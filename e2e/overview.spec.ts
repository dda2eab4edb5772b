import type { Page } from '@playwright/test';
import { formatDuration } from '#lib/duration.ts';
import type { Spacecraft } from '#ll2/spacecraft.ts';
import { toRecordedDuration } from '#spacecraft/recorded-duration.ts';
import { embedded } from './support/data/catalogue.ts';
import { expect, test } from './support/test.ts';

const { spacecraft } = embedded;

function secondsOf({ time_in_space, flights_count }: Spacecraft): number | null {
  const duration = toRecordedDuration(time_in_space, flights_count);
  if (duration.kind === 'none') return 0;
  return duration.kind === 'known' ? duration.seconds : null;
}

const add = (figures: readonly (number | null)[]) =>
  figures.reduce<number>((sum, figure) => sum + (figure ?? 0), 0);

const configOf = ({ spacecraft_config }: Spacecraft) => spacecraft_config?.name ?? '';

function ofConfig(name: string): Spacecraft[] {
  return spacecraft.filter((one) => configOf(one) === name);
}

const chart = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

const CHARTS = [
  'Time in space by craft',
  'Time in space by configuration',
  'Flights by configuration',
  'Status by agency',
] as const;

test('the longest times are drawn in order, each leading to its craft', async ({ page }) => {
  const known = spacecraft
    .flatMap((one) => {
      const seconds = secondsOf(one);
      return seconds === null ? [] : [{ one, seconds }];
    })
    .toSorted((a, b) => b.seconds - a.seconds || a.one.id - b.one.id);
  const shown = known.slice(0, 20);
  await page.goto('/overview');
  const marks = chart(page, CHARTS[0]).getByRole('link');
  await expect(marks).toHaveCount(shown.length);
  for (const [place, { one, seconds }] of shown.entries()) {
    const words = seconds === 0 ? 'none' : formatDuration(seconds);
    const where = one.in_space === true ? ', in space now' : '';
    await expect(marks.nth(place)).toHaveAccessibleName(
      `${one.name}: ${words}${where}, see the craft`,
    );
  }
  const unknown = spacecraft.length - known.length;
  await expect(
    chart(page, CHARTS[0]).getByText(
      `${unknown} of ${spacecraft.length} craft have no recorded time in space.`,
    ),
  ).toBeVisible();
  await marks.first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(shown[0]?.one.name ?? '');
});

test('sums by configuration are those of the data, and unknown ones have no mark', async ({
  page,
}) => {
  await page.goto('/overview');
  for (const name of new Set(spacecraft.map(configOf))) {
    const craft = ofConfig(name);
    const times = craft.map(secondsOf).filter((seconds) => seconds !== null);
    const flights = craft.map((one) => one.flights_count).filter((count) => count !== null);
    const time = chart(page, CHARTS[1]).getByRole('link', { name: `${name}: ` });
    const flown = chart(page, CHARTS[2]).getByRole('link', { name: `${name}: ` });
    const isDrawn = (figures: readonly number[]) =>
      add(figures) > 0 || figures.length === craft.length;
    if (isDrawn(times)) {
      const words = add(times) === 0 ? 'none' : formatDuration(add(times));
      await expect(time).toHaveAccessibleName(
        `${name}: ${words}, known of ${times.length} of ${craft.length} craft, see the list`,
      );
    } else {
      await expect(time, name).toHaveCount(0);
    }
    if (isDrawn(flights)) {
      await expect(flown).toHaveAccessibleName(
        `${name}: ${add(flights)} ${add(flights) === 1 ? 'flight' : 'flights'}, known of ${flights.length} of ${craft.length} craft, see the list`,
      );
    } else {
      await expect(flown, name).toHaveCount(0);
    }
  }
});

test('a mark leads to the list it stands for, which keeps the filters and agrees', async ({
  page,
}) => {
  const wanted = ofConfig('Soyuz').filter(({ status }) => status?.id === 4);
  await page.goto('/overview?status=4&ordering=-time_in_space&limit=50');
  await chart(page, CHARTS[1]).getByRole('link', { name: 'Soyuz: ' }).click();
  await expect(page).toHaveURL(/\/spacecraft\?.*status=4.*spacecraft_config=\d+.*ordering=/);
  await expect(page.getByRole('article')).toHaveCount(wanted.length);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByText(`${wanted.length} single use spacecraft`).first()).toBeVisible();
});

test('status by agency has each count once, and leads to both', async ({ page }) => {
  await page.goto('/overview');
  const counts = new Map<string, number>();
  for (const { status, spacecraft_config } of spacecraft) {
    if (status === null) continue;
    const key = `${spacecraft_config?.agency?.name ?? ''}, ${status.name}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const marks = chart(page, CHARTS[3]);
  for (const [key, count] of counts) {
    await expect(
      marks.getByRole('link', { name: `${key}: ${count} craft, see the list`, exact: true }),
    ).toHaveCount(1);
  }
  await expect(marks.getByRole('link', { name: /, .+: \d/ })).toHaveCount(counts.size);
  const destroyed = marks.getByRole('link', { name: 'SpaceX, Destroyed: ' });
  await destroyed.press('Enter');
  await expect(page).toHaveURL(/status=3.*agency=\d+/);
  await expect(page.getByRole('article')).toHaveCount(counts.get('SpaceX, Destroyed') ?? 0);
});

test('behind each chart are its figures as a table', async ({ page }) => {
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
  const [craft] = ofConfig('X-37B');
  if (craft === undefined) throw new Error('The catalogue has no X-37B.');
  const seconds = secondsOf(craft) ?? 0;
  await expect(row(craft.name, CHARTS[0])).toContainText(formatDuration(seconds));
  await expect(row('X-37B', CHARTS[1])).toContainText(formatDuration(seconds));
  await expect(row('X-37B', CHARTS[2])).toContainText(`${craft.flights_count} flights`);
  // What is drawn nowhere is named here, as not recorded.
  await expect(row('Space Shuttle', CHARTS[1])).toContainText('Not recorded');
  const boeing = spacecraft.filter((one) => one.spacecraft_config?.agency?.name === 'Boeing');
  await expect(row('Boeing', CHARTS[3]).getByRole('cell').last()).toHaveText(`${boeing.length}`);
});

test('the filters of the list apply, and the way back keeps them', async ({ page }) => {
  const search = '?search=soyuz&view=table&ordering=-flights_count';
  const found = spacecraft.filter((one) =>
    `${one.name} ${configOf(one)}`.toLowerCase().includes('soyuz'),
  );
  await page.goto(`/overview${search}`);
  await expect(page.getByText(`${found.length} spacecraft matching “soyuz”.`)).toBeVisible();
  await expect(chart(page, CHARTS[0]).getByRole('link', { name: 'X-37B' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Back to the list' }).click();
  await expect(page).toHaveURL(/\/spacecraft\?/);
  expect(new URL(page.url()).search).toBe('?search=soyuz&ordering=-flights_count&view=table');
});

test('what of the address is not understood is said', async ({ page }) => {
  await page.goto('/overview?bogus=1');
  await expect(page.getByRole('region', { name: 'Notes on this address' })).toBeVisible();
});

test('of nothing there is nothing to draw, and a way out', async ({ page }) => {
  await page.goto('/overview?search=zzzz&ordering=-id');
  await expect(page.getByText('nothing to draw')).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(0);
  await page.getByRole('link', { name: 'Clear all filters' }).click();
  await expect(page).toHaveURL(/\/overview\?ordering=-id$/);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([...CHARTS]);
});

test('where nothing is known a chart says so and draws nothing', async ({ page }) => {
  const unknown = spacecraft.find((one) => secondsOf(one) === null && one.flights_count === null);
  if (unknown === undefined)
    throw new Error('The catalogue has no craft of which both are unknown.');
  await page.goto(`/overview?name=${encodeURIComponent(unknown.name)}`);
  const section = chart(page, CHARTS[0]);
  await expect(section.getByText('1 of 1 craft has no recorded time in space.')).toBeVisible();
  await expect(section.getByRole('link')).toHaveCount(0);
});
