import type { CDPSession, Page } from '@playwright/test';
import { aSpacecraft } from '#testing/a-spacecraft.ts';
import { embedded } from './support/catalogue.ts';
import { aCatalogueFile, aServedImage } from './support/synthetic-file.ts';
import { expect, test } from './support/test.ts';

test.use({
  viewport: { width: 1920, height: 1080 },
  expectedComplaints: /Failed to load resource|ERR_INTERNET_DISCONNECTED/,
});

const NOW = Date.UTC(2026, 11, 1, 12);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const mark = (page: Page) => page.getByText('No connection.');

/** Craft with a picture each, which the test's own site serves. */
function pictured(siteUrl: string, count: number) {
  return Array.from({ length: count }, (_, index) =>
    aSpacecraft({
      id: index + 1,
      name: `Synthetic ${index + 1}`,
      image: aServedImage(siteUrl, { id: index + 1, credit: 'Synthetic', license: null }),
    }),
  );
}

/**
 * Lets so much time pass, and waits until the craft is there that is due then. In the page and not by
 * locators, whose handles would be counted among what it keeps.
 */
async function passTo(page: Page, name: string, milliseconds: number) {
  await page.clock.fastForward(milliseconds);
  await page.waitForFunction(
    (due) => [...document.querySelectorAll('h1')].at(-1)?.textContent === due,
    name,
  );
}

async function measure(page: Page, devtools: CDPSession) {
  await page.waitForFunction(() => document.querySelectorAll('article').length === 1);
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const read = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  const cached = await page.evaluate(async () => {
    let entries = 0;
    for (const name of await caches.keys()) {
      entries += (await (await caches.open(name)).keys()).length;
    }
    return entries;
  });
  return {
    nodes: read('Nodes'),
    listeners: read('JSEventListeners'),
    heap: read('JSHeapUsedSize'),
    cached,
  };
}

test('seven days of rotation leave the page as it was after the first', async ({ page, site }) => {
  test.setTimeout(240_000);
  site.setCatalogue({ body: aCatalogueFile(pictured(site.url, 24)) });
  await page.clock.install({ time: NOW });
  await page.goto(`${site.url}/kiosk?of=all&seconds=900`);
  await expect(heading(page)).toHaveText('Synthetic 1');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  const days = [];
  for (let day = 0; day < 7; day++) {
    for (let slide = 1; slide <= 96; slide++) {
      await passTo(page, `Synthetic ${(slide % 24) + 1}`, 15 * MINUTE);
    }
    days.push(await measure(page, devtools));
  }
  const [first, last] = [days[0], days.at(-1)];
  console.log(days.map((day) => JSON.stringify(day)).join('\n'));
  for (const what of ['nodes', 'listeners', 'heap', 'cached'] as const) {
    const before = first?.[what] ?? 0;
    expect(last?.[what], what).toBeLessThanOrEqual(before * 1.05);
  }
});

test('twelve hours without a network: it goes on, says so within ten seconds, and comes back with one look', async ({
  page,
  context,
  site,
}) => {
  test.slow();
  const craft = pictured(site.url, 5);
  site.setCatalogue({ body: aCatalogueFile(craft) });
  await page.clock.install({ time: NOW });
  await page.goto(`${site.url}/kiosk?of=all&seconds=600&debug=1`);
  await expect(heading(page)).toHaveText('Synthetic 1');
  expect(site.catalogueRequests).toBe(1);
  await expect(mark(page)).toBeHidden();
  await context.setOffline(true);
  await expect(mark(page)).toBeVisible({ timeout: 10_000 });
  await expect(page.getByText(/^No connection\. Data: .*Age not recorded, at least/)).toBeVisible();
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

test('newer data on the host is taken within the interval, each display at its own minute', async ({
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

test('with all pictures blocked the rotation goes on, in drawings', async ({ page, site }) => {
  site.setCatalogue({ body: aCatalogueFile(pictured(site.url, 3)) });
  site.setPictures('missing');
  await page.clock.install({ time: NOW });
  await page.goto(`${site.url}/kiosk?of=all`);
  for (const name of ['Synthetic 1', 'Synthetic 2', 'Synthetic 3', 'Synthetic 1']) {
    await expect(heading(page).last()).toHaveText(name);
    await expect(page.getByRole('img', { name: /^Drawing of/ }).last()).toBeVisible();
    await expect(page.getByText('Drawing: this project').last()).toBeVisible();
    await page.clock.fastForward(20_000);
  }
});

test('a slide is not shown before its picture is there, with its credit', async ({
  page,
  site,
}) => {
  site.setCatalogue({ body: aCatalogueFile(pictured(site.url, 2)) });
  await page.goto(`${site.url}/kiosk?of=all`);
  await expect(heading(page)).toHaveText('Synthetic 1');
  const picture = page.getByRole('img', { name: 'Synthetic picture 1' });
  await expect(picture).toBeVisible();
  await expect(page.getByText('Credit: Synthetic')).toBeVisible();
  // The next one is had beforehand, and no more than that.
  await expect.poll(() => [...site.pictureRequests.keys()]).toContain('/pictures/2-full');
  const { natural, shown } = await picture.evaluate((element) => ({
    natural: element instanceof HTMLImageElement ? element.naturalWidth : Infinity,
    shown: element.getBoundingClientRect().width * devicePixelRatio,
  }));
  expect(natural).toBeLessThanOrEqual(2 * shown);
});

test('a day of pixel shift visits twenty places and more, and never clips', async ({ page }) => {
  await page.clock.install({ time: NOW });
  await page.goto('/kiosk?search=x-37b');
  await expect(heading(page)).toBeVisible();
  const stage = page.locator('[data-shift]');
  const places = new Set<string>();
  for (let step = 0; step < 96; step++) {
    await page.clock.fastForward(15 * MINUTE);
    const box = await stage.boundingBox();
    places.add(`${box?.x} ${box?.y}`);
    for (const [start, size, end] of [
      [box?.x ?? -1, box?.width ?? 0, 1920],
      [box?.y ?? -1, box?.height ?? 0, 1080],
    ] as const) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(start).toBeLessThanOrEqual(48);
      expect(start + size).toBeLessThanOrEqual(end);
    }
  }
  expect(places.size).toBeGreaterThanOrEqual(20);
});

test('it is dimmed in its night hours, past midnight too', async ({ page }) => {
  await page.clock.install({ time: new Date(2026, 11, 1, 21, 50) });
  await page.goto('/kiosk?night=22:00-06:30');
  await expect(heading(page)).toBeVisible();
  const veil = page.locator('[data-dimmed]');
  await expect(veil).toHaveCount(0);
  await page.clock.fastForward(11 * MINUTE);
  await expect(veil).toHaveCount(1);
  await page.clock.fastForward(4 * HOUR);
  await expect(veil).toHaveCount(1);
  await page.clock.fastForward(5 * HOUR);
  await expect(veil).toHaveCount(0);
});

test('a wake lock that is lost is asked for again, and a refusal is told in the diagnostics alone', async ({
  page,
}) => {
  await page.clock.install({ time: NOW });
  // The browser's own lock can't be taken away by a test: one that can stands in its place.
  await page.addInitScript(() => {
    const locks: EventTarget[] = [];
    let isRefused = false;
    Object.assign(window, {
      lock: {
        count: () => locks.length,
        lose: () => locks.at(-1)?.dispatchEvent(new Event('release')),
        refuse: () => (isRefused = true),
      },
    });
    Object.defineProperty(navigator, 'wakeLock', {
      value: {
        request: async () => {
          if (isRefused) throw new DOMException('Low battery', 'NotAllowedError');
          const lock = Object.assign(new EventTarget(), { release: async () => undefined });
          locks.push(lock);
          return lock;
        },
      },
    });
  });
  const call = (method: string) =>
    page.evaluate((name) => Reflect.get(Reflect.get(window, 'lock'), name)(), method);
  await page.goto('/kiosk?debug=1');
  await expect(heading(page)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Diagnostics' })).toContainText('Wake lockheld');
  expect(await call('count')).toBe(1);
  await call('lose');
  await expect.poll(() => call('count')).toBe(2);
  await call('refuse');
  await call('lose');
  await expect(page.getByRole('region', { name: 'Diagnostics' })).toContainText('refused');
  await page.keyboard.press('d');
  await expect(page.getByText('refused')).toBeHidden();
  await expect(heading(page)).toBeVisible();
});

test.describe('a slide that can’t be drawn', () => {
  test.use({ expectedComplaints: /broken on purpose|error occurred in/ });

  test('is skipped and counted', async ({ page, site }) => {
    const craft = [1, 2, 3].map((id) =>
      aSpacecraft({ id, name: `Synthetic ${id}`, serial_number: id === 2 ? 'BREAKS' : 'FINE' }),
    );
    site.setCatalogue({ body: aCatalogueFile(craft) });
    // No record that is read breaks a slide: the browser is made to, at one serial number.
    await page.addInitScript(() => {
      const { trim } = String.prototype;
      Object.defineProperty(String.prototype, 'trim', {
        value(this: string) {
          if (this.includes('Synthetic 2')) throw new Error('broken on purpose');
          return trim.call(this);
        },
      });
    });
    await page.clock.install({ time: NOW });
    await page.goto(`${site.url}/kiosk?of=all&debug=1`);
    await expect(heading(page)).toHaveText('Synthetic 1');
    await page.clock.fastForward(20_000);
    await expect(heading(page).last()).toHaveText('Synthetic 3');
    await expect(page.getByRole('region', { name: 'Diagnostics' })).toContainText(
      '1: broken on purpose',
    );
  });
});

test('the embedded catalogue has active craft to show', () => {
  expect(embedded.spacecraft.some(({ status }) => status?.id === 1)).toBe(true);
});
