import { fileURLToPath } from 'node:url';
import type { Locator } from '@playwright/test';
import { openFilter } from './support/filters.ts';
import { expect, test } from './support/test.ts';

// Measured with the real catalogue: its counts and sentences decide how wide the controls are.
test.beforeEach(({ site }) => site.deploy(fileURLToPath(new URL('../dist', import.meta.url))));

/** What `/` opens. */
const VIEW = '/spacecraft?sort=-in_space,-time_in_space&limit=24';

async function boxOf(target: Locator) {
  const box = await target.boundingBox();
  if (box === null) throw new Error('It is not shown.');
  return { ...box, bottom: box.y + box.height, right: box.x + box.width };
}

test('starts with spacecraft at 1280 x 800: five whole cards below three lines of controls', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(site.url + VIEW);
  const cards = page.getByRole('article');
  await expect(cards).toHaveCount(24);
  await expect(page.locator('summary', { hasText: 'Download' })).toBeVisible();
  expect((await boxOf(cards.first())).y).toBeLessThanOrEqual(210);
  const bottoms = await cards.evaluateAll((all) =>
    all.map((card) => card.getBoundingClientRect().bottom),
  );
  expect(bottoms.filter((bottom) => bottom <= 800).length).toBeGreaterThanOrEqual(5);

  const search = page.getByRole('searchbox');
  expect((await boxOf(search)).height).toBe(44);
  const size = await search.evaluate((box) => Number.parseFloat(getComputedStyle(box).fontSize));
  // Below this, iOS zooms into the page.
  expect(size).toBeGreaterThanOrEqual(16);
});

for (const width of [1280, 1024, 820, 768]) {
  test(`keeps the filters in one line at ${width} px, also while some are set`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const filters of ['', '&status=4&agency=44&in_use=true&flights_min=1']) {
      await page.goto(site.url + VIEW + filters);
      const first = await boxOf(page.getByRole('link', { name: /^In space now/ }));
      const order = await boxOf(page.locator('summary', { hasText: 'Order' }).first());
      const more = await boxOf(page.locator('summary', { hasText: 'More filters' }));
      expect(first.height).toBe(36);
      expect(more.y).toBe(first.y);
      expect(order.y + order.height / 2).toBeCloseTo(first.y + first.height / 2, 0);
      expect(order.x).toBeGreaterThanOrEqual(more.right);
      expect(order.right).toBeLessThanOrEqual(width);
    }
  });
}

test('starts with four spacecraft on a phone, whose sheet has the order first', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(site.url + VIEW);
  const cards = page.getByRole('article');
  await expect(cards).toHaveCount(24);
  await expect(page.locator('summary', { hasText: 'Download' })).toBeVisible();
  const bottoms = await cards.evaluateAll((all) =>
    all.map((card) => card.getBoundingClientRect().bottom),
  );
  expect(bottoms.filter((bottom) => bottom <= 844).length).toBeGreaterThanOrEqual(4);

  await page.getByRole('button', { name: 'Filters and order' }).click();
  const sheet = page.getByRole('dialog', { name: 'Filters and order' });
  const status = await openFilter(sheet, 'Status');
  expect((await boxOf(sheet.getByLabel('Order by'))).y).toBeLessThan((await boxOf(status)).y);
  await status.getByLabel('Active').check();
  await expect(sheet.getByRole('button', { name: 'Show 4 spacecraft' })).toBeInViewport();
});
