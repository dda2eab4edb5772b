import type { Page } from '@playwright/test';
import type { Launch } from '#ll2/flight.ts';
import { aFlight, aLaunch } from '#testing/a-flight.ts';
import { aSpacecraft } from '#testing/a-spacecraft.ts';
import { aCraftOf } from './support/data/craft-of-flights.ts';
import { aCatalogueFile } from './support/data/synthetic-file.ts';
import { headingOf } from './support/heading.ts';
import { expect, test } from './support/test.ts';

test.use({ viewport: { width: 1920, height: 1080 } });

const OVERVIEW = 'In space now';
/** A day after the date of the synthetic files. */
const NOW = Date.UTC(2020, 0, 3);

const IN_SPACE = [
  aSpacecraft({ id: 1, name: 'First', in_space: true, flights_count: 1, time_in_space: 'P10D' }),
  aSpacecraft({ id: 2, name: 'Second', in_space: true, flights_count: 3, time_in_space: 'PT5H' }),
];
const LANDED = aSpacecraft({
  id: 3,
  name: 'Landed',
  in_space: false,
  flights_count: 1,
  time_in_space: 'P500D',
});

const launched = (given: Partial<Launch>) => aFlight({ launch: aLaunch(given) });

/** A craft of the slide: its name and its clock. */
const tile = (page: Page, name: string) =>
  page
    .locator('main [aria-hidden="false"] dl > div')
    .filter({ has: page.getByText(name, { exact: true }) });

async function step(page: Page, key: 'ArrowRight' | 'ArrowLeft', name: string) {
  await page.keyboard.press(key);
  await expect(headingOf(page)).toHaveText(name);
}

test('begins each round with all craft in space, whose clocks run', async ({ page, site }) => {
  site.setCatalogue({ body: aCatalogueFile([...IN_SPACE, LANDED]) });
  await page.clock.install({ time: NOW });
  await page.goto(`${site.url}/kiosk?of=all&overview=on&seconds=60`);
  await expect(headingOf(page)).toHaveText(OVERVIEW);
  await expect(tile(page, 'First')).toContainText(/11days00:00:0/);
  await expect(tile(page, 'Second, all flights')).toContainText(/1day05:00:0/);
  await expect(tile(page, 'Landed')).toHaveCount(0);
  await expect(page.getByText('2 spacecraft, time since launch')).toBeVisible();
  await page.clock.fastForward(30_000);
  await expect(tile(page, 'First')).toContainText(/11days00:00:3/);
  await expect(tile(page, 'Second, all flights')).toContainText(/1day05:00:3/);
  const round = ['First', 'Second', 'Landed', OVERVIEW];
  for (const [index, name] of round.entries()) {
    await page.clock.fastForward(60_000);
    await expect(headingOf(page)).toHaveText(name);
    if (index < 3) await expect(page.getByText(`${index + 1} of 3 spacecraft`)).toBeVisible();
  }
  // A device that slept for 100 rounds and two slides.
  await page.clock.fastForward(60_000 * (4 * 100 + 2));
  await expect(headingOf(page)).toHaveText('Second');
});

test('counts each craft from its launch, the longest first, and not earlier flights', async ({
  page,
  site,
}) => {
  const flown = aFlight({
    id: 2,
    launch: aLaunch({ net: '2018-01-01T00:00:00Z' }),
    mission_end: '2019-06-01T00:00:00Z',
  });
  const craft = [
    aCraftOf([flown, launched({ net: '2019-12-30T12:00:00Z' })], {
      id: 1,
      name: 'Reused',
      in_space: true,
      time_in_space: 'P518DT12H',
    }),
    aCraftOf([launched({ net: '2019-12-24T00:00:00Z' })], {
      id: 2,
      name: 'Up the longest',
      in_space: true,
      time_in_space: 'P9D',
    }),
  ];
  site.setCatalogue({ body: aCatalogueFile(craft) });
  await page.clock.install({ time: NOW });
  await page.goto(`${site.url}/kiosk?of=all&overview=on&seconds=3600`);
  // To 3 January.
  await expect(tile(page, 'Up the longest')).toContainText(/^Up the longest10days00:00:0/);
  await expect(tile(page, 'Reused')).toContainText('3days12:00:0');
  await expect(page.locator('article dl > div').first()).toContainText('Up the longest');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('main article').last()).toContainText('519days12:00:0');
  await expect(page.locator('main article').last()).toContainText('in 2 flights so far');
});

test('can be paused and passed by keyboard', async ({ page, site }) => {
  site.setCatalogue({ body: aCatalogueFile([...IN_SPACE, LANDED]) });
  await page.clock.install({ time: NOW });
  await page.goto(`${site.url}/kiosk?of=all&overview=on`);
  await expect(headingOf(page)).toHaveText(OVERVIEW);
  await page.keyboard.press('Space');
  await page.clock.fastForward(60_000);
  await expect(headingOf(page)).toHaveText(OVERVIEW);
  // A paused display is no stopped clock.
  await expect(tile(page, 'First')).toContainText(/11days00:01:0/);
  await step(page, 'ArrowLeft', 'Landed');
  await step(page, 'ArrowRight', OVERVIEW);
  await step(page, 'ArrowRight', 'First');
  await step(page, 'ArrowLeft', OVERVIEW);
  await page.keyboard.press('Space');
  await page.clock.fastForward(20_000);
  await expect(headingOf(page)).toHaveText('First');
});

test('is left out without the option, and when nothing is in space', async ({ page, site }) => {
  site.setCatalogue({ body: aCatalogueFile([...IN_SPACE, LANDED]) });
  for (const search of ['', '&overview=off', '&overview=maybe']) {
    await page.goto(`${site.url}/kiosk?of=all&seconds=3600${search}`);
    await expect(headingOf(page)).toHaveText('First');
    await step(page, 'ArrowLeft', 'Landed');
  }
  await page.keyboard.press('d');
  await expect(page.getByRole('region', { name: 'Diagnostics' })).toContainText('overview=maybe');
  site.setCatalogue({ body: aCatalogueFile([LANDED, aSpacecraft({ id: 4, name: 'Unknown' })]) });
  await page.goto(`${site.url}/kiosk?of=all&overview=on&seconds=3600`);
  await expect(headingOf(page)).toHaveText('Landed');
  await step(page, 'ArrowLeft', 'Unknown');
});

test('precedes the craft of the day, and shuffled ones', async ({ page, site }) => {
  const flight = launched({ net: '2000-01-03T12:00:00Z' });
  const today = aCraftOf([flight], { id: 9, name: 'Launched on the day' });
  site.setCatalogue({ body: aCatalogueFile([...IN_SPACE, LANDED, today]) });
  await page.clock.install({ time: NOW });
  for (const order of ['today', 'shuffle']) {
    await page.goto(`${site.url}/kiosk?of=all&overview=on&order=${order}&seconds=3600`);
    await expect(headingOf(page)).toHaveText(OVERVIEW);
    await page.keyboard.press('ArrowRight');
    await expect(page.getByText(/^[1-4] of 4 spacecraft$/)).toBeVisible();
    await expect(headingOf(page)).not.toHaveText(OVERVIEW);
    if (order === 'today') await expect(headingOf(page)).toHaveText('Launched on the day');
  }
});

test('shows what is known where no time is recorded, and clocks that may not run', async ({
  page,
  site,
}) => {
  const net_precision = { id: 7, name: 'Month', abbrev: 'M' };
  const day = { id: 5, name: 'Day', abbrev: 'D' };
  const unknown = { in_space: true, time_in_space: 'P0D' };
  const craft = [
    aCraftOf([launched({ net: '2019-11-05T10:30:00Z' })], {
      ...unknown,
      id: 7,
      name: 'To the minute',
    }),
    aCraftOf([launched({ net: '2019-11-05T00:00:00Z', net_precision: day })], {
      ...unknown,
      id: 4,
      name: 'By day',
    }),
    aCraftOf([launched({ net: '2019-11-05T00:00:00Z', net_precision })], {
      ...unknown,
      id: 5,
      name: 'By month',
    }),
    aSpacecraft({ ...unknown, id: 6, name: 'Nothing' }),
  ];
  site.setCatalogue({ body: aCatalogueFile([...IN_SPACE, ...craft]) });
  await page.clock.install({ time: NOW });
  await page.goto(`${site.url}/kiosk?of=all&overview=on&clock=off&seconds=3600`);
  await expect(tile(page, 'First')).toContainText('10days00:00:00');
  await expect(tile(page, 'Second, all flights')).toContainText('5hours0 min');
  // From 10:30 on 5 November to the start of 2 January.
  await expect(tile(page, 'To the minute')).toContainText('57days13:30:00');
  await expect(tile(page, 'By day')).toContainText('since 5 November 2019');
  await expect(tile(page, 'By month')).toContainText('since November 2019');
  await expect(tile(page, 'Nothing')).toContainText('time not recorded');
  await expect(page.getByText('6 spacecraft, time since launch by 2 January 2020')).toBeVisible();
});

test('animates nothing with reduced motion, and is left at once', async ({ page, site }) => {
  site.setCatalogue({ body: aCatalogueFile([...IN_SPACE, LANDED]) });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${site.url}/kiosk?of=all&overview=on&seconds=3600`);
  await expect(headingOf(page)).toHaveText(OVERVIEW);
  await step(page, 'ArrowRight', 'First');
  await step(page, 'ArrowLeft', OVERVIEW);
  await expect(page.locator('main article')).toHaveCount(1);
  expect(
    await page.evaluate(
      () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
    ),
  ).toBe(0);
});
