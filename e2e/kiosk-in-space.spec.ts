import type { Page } from '@playwright/test';
import type { Launch } from '#ll2/flight.ts';
import { aFlight, aLaunch } from '#testing/a-flight.ts';
import { aSpacecraft } from '#testing/a-spacecraft.ts';
import { findLayoutProblems } from './support/checks/layout-problems.ts';
import { FAR, MIDDLE, NEAR, readTexts } from './support/checks/read-texts.ts';
import { aCraftOf, craftInSpace } from './support/data/craft-of-flights.ts';
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
  await expect(tile(page, 'Second')).toContainText(/1day05:00:0/);
  await expect(tile(page, 'Landed')).toHaveCount(0);
  await expect(page.getByText('2 spacecraft, time in space so far')).toBeVisible();
  await page.clock.fastForward(30_000);
  await expect(tile(page, 'First')).toContainText(/11days00:00:3/);
  await expect(tile(page, 'Second')).toContainText(/1day05:00:3/);
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
  const unknown = { in_space: true, time_in_space: 'P0D' };
  const craft = [
    aCraftOf([launched({ net: '2019-11-05T10:30:00Z' })], { ...unknown, id: 4, name: 'By day' }),
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
  await expect(tile(page, 'Second')).toContainText('5hours0 min');
  await expect(tile(page, 'By day')).toContainText('since 5 November 2019');
  await expect(tile(page, 'By month')).toContainText('since November 2019');
  await expect(tile(page, 'Nothing')).toContainText('time not recorded');
  await expect(page.getByText('5 spacecraft, time in space by 2 January 2020')).toBeVisible();
});

for (const [width, height] of [
  [1920, 1080],
  [1280, 720],
  [1080, 1920],
  [390, 844],
] as const) {
  test(`fits a screen of ${width} by ${height}, and can be read`, async ({ page, site }) => {
    test.slow();
    await page.clock.install({ time: NOW });
    await page.setViewportSize({ width, height });
    const isWall = Math.max(width, height) === 1920;
    for (const count of [1, 2, 3, 5, 8, 13, 20, 32]) {
      site.setCatalogue({ body: aCatalogueFile(craftInSpace(count)) });
      for (const theme of ['paper', 'night']) {
        await page.goto(`${site.url}/kiosk?of=all&overview=on&seconds=3600&theme=${theme}`);
        await expect(headingOf(page)).toHaveText(OVERVIEW);
        await expect(page.locator('article dl > div')).toHaveCount(Math.min(count, 20));
        const what = `${count} in ${theme}`;
        expect.soft(await findLayoutProblems(page), what).toEqual([]);
        const overflow = await page.locator('article').evaluate((article) => {
          const { scrollHeight, scrollWidth } = article.ownerDocument.documentElement;
          return [
            article.scrollHeight - article.clientHeight,
            scrollHeight - window.innerHeight,
            scrollWidth - window.innerWidth,
          ];
        });
        expect.soft(Math.max(...overflow), what).toBeLessThanOrEqual(0);
        for (const { text, where, capitals, contrast } of await readTexts(page)) {
          expect.soft(contrast, text).toBeGreaterThanOrEqual(7);
          // With many craft from four meters, with few from five.
          const figure = count > 12 ? MIDDLE : FAR;
          const need = where === 'h1' || /^[\d,]+$/.test(text) ? figure : NEAR;
          if (isWall) expect.soft(capitals, `${text}, ${what}`).toBeGreaterThanOrEqual(need);
        }
      }
    }
    // The last has no room for all.
    await expect(page.getByText('32 spacecraft, time in space so far')).toBeVisible();
    await expect(tile(page, 'more in space')).toContainText('13');
  });
}

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
