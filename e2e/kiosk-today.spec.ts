import type { Page } from '@playwright/test';
import { aFlight, aLanding, aLaunch } from '#testing/a-flight.ts';
import { aSpacecraft } from '#testing/a-spacecraft.ts';
import { findLayoutProblems } from './support/checks/layout-problems.ts';
import { aCraftOf } from './support/data/craft-of-flights.ts';
import { aCatalogueFile } from './support/data/synthetic-file.ts';
import { headingOf } from './support/heading.ts';
import { expect, test } from './support/test.ts';

test.use({ viewport: { width: 1920, height: 1080 } });

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const launched = (net: string) => aFlight({ launch: aLaunch({ net }) });

/** On an unknown day of July: the recorded one only stands for the month. */
const inJuly = aLaunch({
  net: '1985-07-24T00:00:00Z',
  net_precision: { id: 7, name: 'Month', abbrev: 'M' },
});

/** In the list's order: by ID, because none is in space. */
const CRAFT = [
  aSpacecraft({ id: 1, name: 'Without flights' }),
  aCraftOf([launched('1990-03-03T12:00:00Z')], { id: 2, name: 'Another day' }),
  aCraftOf([aFlight({ mission_end: '2003-07-25T06:00:00Z' })], { id: 3, name: 'Next day' }),
  aCraftOf([aFlight({ launch: inJuly })], { id: 4, name: 'In July' }),
  aCraftOf(
    [
      aFlight({
        launch: aLaunch({ net: '1975-07-15T19:50:00Z' }),
        mission_end: '1975-07-24T21:18:00Z',
        landing: aLanding({ attempt: true, success: true }),
      }),
    ],
    { id: 5, name: 'Landed on the day' },
  ),
  aCraftOf([launched('2025-07-24T23:59:00Z')], { id: 6, name: 'Launched on the day' }),
];

async function step(page: Page, key: 'ArrowRight' | 'ArrowLeft', name: string) {
  await page.keyboard.press(key);
  await expect(headingOf(page)).toHaveText(name);
}

test.beforeEach(async ({ page, site }) => {
  site.setCatalogue({ body: aCatalogueFile(CRAFT) });
  await page.clock.install({ time: Date.UTC(2026, 6, 24, 12) });
});

test('shows the craft of the day first, each with what happened, then the list', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}/kiosk?of=all&order=today&seconds=3600`);
  await expect(headingOf(page)).toHaveText('Landed on the day');
  await expect(page.getByText('Landed on this day in 1975, 51 years ago')).toBeVisible();
  await expect(page.getByText('1 of 6 spacecraft')).toBeVisible();
  await step(page, 'ArrowRight', 'Launched on the day');
  await expect(page.getByText('Launched on this day in 2025, 1 year ago')).toBeVisible();
  for (const name of ['Without flights', 'Another day', 'Next day', 'In July']) {
    await step(page, 'ArrowRight', name);
    await expect(page.getByText(/on this day/)).toHaveCount(0);
  }
  await expect(page.getByText('6 of 6 spacecraft')).toBeVisible();
  await step(page, 'ArrowRight', 'Landed on the day');
});

test('keeps the order of the list, and says nothing of the day, without the option', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}/kiosk?of=all&seconds=3600`);
  await expect(headingOf(page)).toHaveText('Without flights');
  await step(page, 'ArrowLeft', 'Launched on the day');
  await expect(page.getByText(/on this day/)).toHaveCount(0);
});

test('begins a new round at midnight in UTC, also after the device has slept', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}/kiosk?of=all&order=today&seconds=3600`);
  await expect(headingOf(page)).toHaveText('Landed on the day');
  await page.clock.fastForward(11 * HOUR + 58 * MINUTE);
  await expect(headingOf(page)).toHaveText('In July');
  await page.clock.fastForward(3 * MINUTE);
  await expect(headingOf(page)).toHaveText('Next day');
  await expect(page.getByText('Mission ended on this day in 2003, 23 years ago')).toBeVisible();
  await expect(page.getByText('1 of 6 spacecraft')).toBeVisible();
  // The first slide of the day has its full time.
  await page.clock.fastForward(58 * MINUTE);
  await expect(headingOf(page)).toHaveText('Next day');
  await page.clock.fastForward(2 * MINUTE);
  await expect(headingOf(page)).toHaveText('Without flights');
  // Until 3 March of the next year.
  await page.clock.fastForward(Date.UTC(2027, 2, 3, 8) - Date.UTC(2026, 6, 25, 1, 1));
  await expect(headingOf(page)).toHaveText('Another day');
  await expect(page.getByText('Launched on this day in 1990, 37 years ago')).toBeVisible();
});

test('keeps a paused slide past midnight, without the line of the day before', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}/kiosk?of=all&order=today&seconds=20`);
  await expect(headingOf(page)).toHaveText('Landed on the day');
  await page.keyboard.press('Space');
  await page.clock.fastForward(13 * HOUR);
  await expect(page.getByText(/on this day/)).toHaveCount(0);
  await expect(headingOf(page)).toHaveText('Landed on the day');
  await page.keyboard.press('Space');
  await expect(headingOf(page)).toHaveText('Next day');
});

test('shows 29 February on the 28th where the year has none', async ({ page, site }) => {
  const craft = aCraftOf([launched('1980-02-29T12:00:00Z')], { id: 9, name: 'Leap day' });
  site.setCatalogue({ body: aCatalogueFile([...CRAFT, craft]) });
  await page.clock.setSystemTime(Date.UTC(2027, 1, 28, 12));
  await page.goto(`${site.url}/kiosk?of=all&order=today&seconds=3600`);
  await expect(headingOf(page)).toHaveText('Leap day');
  await expect(page.getByText('Launched on 29 February 1980, 47 years ago')).toBeVisible();
});

for (const [width, height] of [
  [1920, 1080],
  [1080, 1920],
  [1280, 720],
  [390, 844],
] as const) {
  test(`has room for the line under long names on a screen of ${width} by ${height}`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width, height });
    const given = {
      status: { id: 1, name: 'Active' },
      in_space: true,
      flights_count: 39,
      time_in_space: 'P1922DT3H8M45S',
      time_docked: 'P365DT5H',
    };
    const names = ['Soyuz MS-28', 'Cygnus CRS NG-13 (S.S. Robert Henry Lawrence Jr.)'];
    const craft = names.map((name, index) =>
      aCraftOf([launched('1999-07-24T12:00:00Z')], { ...given, id: index + 1, name }),
    );
    site.setCatalogue({ body: aCatalogueFile(craft) });
    await page.goto(`${site.url}/kiosk?of=all&order=today&motion=off&seconds=3600`);
    for (const name of names) {
      await expect(headingOf(page)).toHaveText(name);
      await expect(page.getByText('Launched on this day in 1999, 27 years ago')).toBeVisible();
      await expect(page.getByRole('img', { name: /^QR code/ })).toBeVisible();
      expect(await findLayoutProblems(page)).toEqual([]);
      await page.keyboard.press('ArrowRight');
    }
  });
}

test('is offered where displays are set up, with its preview', async ({ page, baseURL }) => {
  await page.goto('/kiosk/build');
  const order = page.getByLabel('Order', { exact: true });
  await order.selectOption('On this day first');
  await expect(page.getByText(/^\d+ active spacecraft, on this day first$/)).toBeVisible();
  await page.getByLabel('Slide “In space now”').check();
  const search = '?order=today&overview=on';
  await expect(page.getByLabel('Address of the display')).toHaveValue(`${baseURL}/kiosk${search}`);
  const preview = page.locator('iframe[title="Preview"]');
  await page.clock.fastForward(1_000);
  await expect(preview).toHaveAttribute('src', `/kiosk${search}`);
  await expect(preview.contentFrame().locator('h1')).toHaveText('In space now');
  await page.reload();
  await expect(order).toHaveValue('today');
  await expect(page.getByLabel('Slide “In space now”')).toBeChecked();
  await page.goto('/kiosk/build?order=tomorrow&overview=maybe');
  const problems = page.getByRole('region', { name: 'Problems with this link' });
  await expect(problems).toContainText('Must be list or shuffle or today. Using list.');
  await expect(problems).toContainText('Must be on or off. Using off.');
});
