import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

// What these measure depends on how much is recorded of a craft, so they need the embedded catalogue.
const DIST = fileURLToPath(new URL('../dist', import.meta.url));

/** Crew Dragon Freedom: five flights, and everything else that Launch Library records of a craft and its design. */
const FIVE_FLIGHTS = '/spacecraft/551';

const topOf = async (page: Page, selector: string) => {
  const box = await page.locator(selector).first().boundingBox();
  return Math.round((box?.y ?? Number.NaN) + (await page.evaluate(() => scrollY)));
};

test.beforeEach(({ site }) => site.deploy(DIST));

test('a craft of five flights is told on two screens of a laptop', async ({ page, site }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${site.url}${FIVE_FLIGHTS}`);
  expect(await topOf(page, 'h1')).toBeLessThan(130);
  expect(await topOf(page, 'h2:has-text("Flights")')).toBeLessThan(800);
  expect(await topOf(page, 'summary:has-text("The record")')).toBeLessThan(1_600);
});

test('on a phone picture, name, figures and flights follow each other', async ({ page, site }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${site.url}${FIVE_FLIGHTS}`);
  const tops = [];
  for (const part of ['figure', 'h1', 'dl', 'h2:has-text("Flights")', 'table'])
    tops.push(await topOf(page, part));
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  // In the first two screens.
  expect(tops.at(-1)).toBeLessThan(2 * 844 - 200);
  const [scrollWidth, clientWidth, scrollHeight] = await page.evaluate(() => {
    const root = document.documentElement;
    return [root.scrollWidth, root.clientWidth, root.scrollHeight] as const;
  });
  expect(scrollWidth).toBe(clientWidth);
  expect(scrollHeight).toBeLessThan(3_000);
});

test('dates and figures of a craft stay on one line at each width', async ({ page, site }) => {
  await page.goto(`${site.url}${FIVE_FLIGHTS}`);
  for (const width of [390, 820, 1280, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    const broken = await page.evaluate(() =>
      [...document.querySelectorAll('article :is(dl.figures dd, td) time')]
        .filter((time) => time.checkVisibility() && time.getClientRects().length > 1)
        .map((time) => time.textContent),
    );
    expect(broken, `at ${width}`).toEqual([]);
  }
});
