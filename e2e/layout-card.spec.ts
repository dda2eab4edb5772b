import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { servePictures } from './support/serve-pictures.ts';
import { expect, test } from './support/test.ts';

// Of the embedded catalogue, whose names, credits and licenses are as long as they come.
const DIST = fileURLToPath(new URL('../dist', import.meta.url));

/** The height of one line of names, and of each card with its name's lines counted. */
const measureCards = (page: Page) =>
  page.getByRole('article').evaluateAll((cards) =>
    cards.map((card) => {
      const name = card.querySelector('h2');
      const line = name === null ? 0 : Number.parseFloat(getComputedStyle(name).lineHeight);
      const lines = name === null ? 0 : Math.round(name.getBoundingClientRect().height / line);
      const { width, height } = card.getBoundingClientRect();
      return { name: name?.textContent, width, height, extra: (lines - 1) * line };
    }),
  );

/** Whether a text is cut off at the edge of its own box or of its caption. */
const isCut = (license: Locator) =>
  license.evaluate((one) => {
    const box = one.getBoundingClientRect();
    const caption = one.closest('figcaption')?.getBoundingClientRect();
    const room = caption === undefined ? 0 : caption.right - box.right;
    return one.scrollWidth > one.clientWidth + 1 || room < 0;
  });

test.beforeEach(async ({ page, site }) => {
  site.deploy(DIST);
  await servePictures(page);
});

test('a card of 230 px is at most 330 px high, with its credit in one line', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${site.url}/spacecraft?ordering=-time_in_space&limit=24`);
  await expect(page.getByRole('article')).toHaveCount(24);
  for (const { name, width, height } of await measureCards(page)) {
    expect(Math.round(width), name ?? '').toBe(230);
    // Also beside a card whose name takes two lines.
    expect(height, name ?? '').toBeLessThanOrEqual(330);
  }
  const heights = await page
    .locator('figcaption')
    .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().height)));
  expect(new Set(heights)).toEqual(new Set([24]));
});

test('a row on a phone is at most 140 px high', async ({ page, site }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${site.url}/spacecraft?ordering=-time_in_space&limit=24`);
  await expect(page.getByRole('article')).toHaveCount(24);
  for (const { name, height, extra } of await measureCards(page))
    expect(height - extra, name ?? '').toBeLessThanOrEqual(140);
});

for (const width of [1280, 390]) {
  test(`the longest credits keep their licenses at ${width} px`, async ({ page, site }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const [search, license] of [
      ['Apollo Lunar Module', 'NASA guidelines'],
      ['Soyuz MS-28', 'ESA licence'],
      ['Dream Chaser', 'NASA guidelines'],
      ['Kounotori 2', 'NASA guidelines'],
      ['Crew Dragon Endeavour', 'NASA guidelines'],
    ] as const) {
      await page.goto(
        `${site.url}/spacecraft?search_in=everything&search=${encodeURIComponent(search)}`,
      );
      const text = page.locator('figcaption span').filter({ hasText: license }).first();
      await expect(text).toBeVisible();
      expect(await isCut(text), search).toBe(false);
    }
  });
}
