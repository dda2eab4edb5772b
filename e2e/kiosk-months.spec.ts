import type { CDPSession, Page } from '@playwright/test';
import { aSpacecraft } from '#testing/a-spacecraft.ts';
import { picturedCraft } from './support/data/pictured-craft.ts';
import { aCatalogueFile } from './support/data/synthetic-file.ts';
import { expect, test } from './support/test.ts';

test.use({
  viewport: { width: 1920, height: 1080 },
  expectedComplaints: /Failed to load resource|ERR_INTERNET_DISCONNECTED/,
});

const NOW = Date.UTC(2026, 11, 1, 12);
const MINUTE = 60_000;
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const mark = (page: Page) => page.getByText('No connection.');

/**
 * Advances the clock, and waits until the craft that is due is shown. It waits in the page because a locator's
 * handles would keep elements alive and count as leaks.
 */
async function passTo(page: Page, name: string, milliseconds: number) {
  await page.clock.fastForward(milliseconds);
  await page.waitForFunction(
    (expected) => [...document.querySelectorAll('h1')].at(-1)?.textContent === expected,
    name,
  );
}

async function measure(page: Page, devtools: CDPSession) {
  await page.waitForFunction(() => document.querySelectorAll('article').length === 1);
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const read = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return {
    nodes: read('Nodes'),
    listeners: read('JSEventListeners'),
    heap: read('JSHeapUsedSize'),
  };
}

test('leaks nothing in seven days of rotation', async ({ page, site }) => {
  test.setTimeout(240_000);
  site.setCatalogue({ body: aCatalogueFile(picturedCraft(site.url, 24)) });
  await page.clock.install({ time: NOW });
  await page.goto(`${site.url}/kiosk?of=all&seconds=3600`);
  await expect(heading(page)).toHaveText('Synthetic 1');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  async function passDay() {
    for (let slide = 1; slide <= 24; slide++) {
      await passTo(page, `Synthetic ${(slide % 24) + 1}`, 60 * MINUTE);
    }
  }
  // Over the first two hundred slides the browser compiles code and fills its caches. At 20 seconds each they
  // are the first hour.
  for (let day = 0; day < 8; day++) await passDay();
  const days = [];
  for (let day = 0; day < 7; day++) {
    await passDay();
    days.push(await measure(page, devtools));
  }
  console.log(days.map((day) => JSON.stringify(day)).join('\n'));
  for (const what of ['nodes', 'listeners', 'heap'] as const) {
    const before = days[0]?.[what] ?? 0;
    // What leaks is there on each of the last days. A slide that has just changed has some nodes more.
    const after = Math.min(...days.slice(-3).map((day) => day[what]));
    expect(after, what).toBeLessThanOrEqual(before * 1.05);
  }
});

test('runs for twelve hours without a network, says so within ten seconds, and recovers with one request', async ({
  page,
  context,
  site,
}) => {
  test.slow();
  const craft = picturedCraft(site.url, 5);
  site.setCatalogue({ body: aCatalogueFile(craft) });
  await page.clock.install({ time: NOW });
  await page.goto(`${site.url}/kiosk?of=all&seconds=600&debug=1`);
  await expect(heading(page)).toHaveText('Synthetic 1');
  expect(site.catalogueRequests).toBe(1);
  await expect(mark(page)).toBeHidden();
  await context.setOffline(true);
  await expect(mark(page)).toBeVisible({ timeout: 10_000 });
  await expect(page.getByText(/^No connection\. Data from \w+ \d{4} and earlier$/)).toBeVisible();
  for (let slide = 1; slide <= 72; slide++) {
    await passTo(page, `Synthetic ${(slide % 5) + 1}`, 10 * MINUTE);
  }
  expect(site.catalogueRequests).toBe(1);

  const newer = aCatalogueFile([aSpacecraft({ name: 'Newer' })]);
  site.setCatalogue({ body: newer.replace('2020-01-02', '2020-01-03') });
  await context.setOffline(false);
  await page.clock.fastForward(MINUTE);
  await expect(heading(page)).toHaveText('Newer');
  await expect(mark(page)).toBeHidden();
  expect(site.catalogueRequests).toBe(2);
});

test('shows newer data within the refresh interval, each display at its own minute', async ({
  page,
  context,
  site,
}) => {
  site.setCatalogue({ body: aCatalogueFile([aSpacecraft({ name: 'Before' })]) });
  const displays = [page, await context.newPage()];
  for (const display of displays) {
    await display.clock.install({ time: NOW });
    await display.goto(`${site.url}/kiosk?of=all&update=30`);
    await expect(heading(display)).toHaveText('Before');
  }
  const newer = aCatalogueFile([aSpacecraft({ name: 'After' })]);
  site.setCatalogue({ body: newer.replace('2020-01-02', '2020-01-03') });
  await page.clock.fastForward(23 * MINUTE);
  await expect(heading(page)).toHaveText('Before');
  for (const display of displays) {
    await display.clock.fastForward(36 * MINUTE);
    await expect(heading(display)).toHaveText('After');
  }
});
