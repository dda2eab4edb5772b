import type { Page } from '@playwright/test';
import { EMBEDDED_SITE } from './support/site/site.ts';
import { expect, test } from './support/test.ts';

// Measured with the catalogue that the site embeds: 561 craft, whose names are longer and figures larger than the tests'.

const PAGES = [
  '/overview',
  '/timeline',
  '/credits',
  '/data',
  '/changes',
  '/help',
  '/about',
  '/spacecraft/soyus',
];

test.beforeEach(({ site }) => site.deploy(EMBEDDED_SITE));

/** Pairs of neighbors in a row or on an axis that overlap, by their texts. */
function findOverlaps(page: Page): Promise<string[]> {
  return page.locator('main [aria-hidden="true"]').evaluateAll((rows) =>
    rows.flatMap((row) => {
      const boxes = [...row.querySelectorAll('.figures')].map((one) => ({
        text: one.textContent,
        box: one.getBoundingClientRect(),
      }));
      return boxes.slice(1).flatMap(({ text, box }, index) => {
        const before = boxes[index];
        const isApart =
          before === undefined || before.box.right <= box.left || before.box.bottom <= box.top;
        return isApart ? [] : [`${before.text} | ${text}`];
      });
    }),
  );
}

for (const width of [320, 390, 820, 1280, 1920]) {
  test(`no page is wider than a window of ${width} px, and no chart's texts overlap`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of PAGES) {
      await page.goto(`${site.url}${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const excess = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(excess, path).toBe(0);
      if (path === '/overview') expect(await findOverlaps(page)).toEqual([]);
    }
  });
}

test('a chart’s row is one line, unless its name needs more', async ({ page, site }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${site.url}/overview`);
  const chart = (name: string) => page.getByRole('region', { name, exact: true });
  const heightOf = async (name: string, row: RegExp) =>
    (await chart(name).getByRole('listitem').filter({ hasText: row }).boundingBox())?.height;
  // "131 of 131" wrapped, and words of statuses stood under each bar.
  expect(await heightOf('Flights by configuration', /^Space Shuttle/)).toBeLessThan(32);
  expect(await heightOf('Status by agency', /^NASA/)).toBeLessThan(32);
  await expect(
    chart('Status by agency').getByText('Single Use').filter({ visible: true }),
  ).toHaveCount(1);
});

test('links to the craft that a chart can’t show', async ({ page, site }) => {
  await page.goto(`${site.url}/overview`);
  const chart = page.getByRole('region', { name: 'Time in space by craft' });
  await expect(
    chart.getByText(/^\d+ of \d+ craft have no recorded time in space\.$/),
  ).toBeVisible();
  const link = chart.getByRole('link', { name: /^See .* without a recorded time in space$/ });
  const count = /\d+/.exec(await link.innerText())?.[0] ?? '';
  await link.click();
  await expect(page).toHaveURL(/missing=time_in_space/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    new RegExp(`^${count} spacecraft without a recorded time in space`),
  );
});

test('the data page counts how values are known', async ({ page, site }) => {
  await page.goto(`${site.url}/data`);
  const table = page.getByRole('table', { name: 'Craft with each value' });
  const row = table.getByRole('row').filter({ hasText: 'Time in space' });
  await expect(row).toBeVisible();
  const cells = await row.getByRole('cell').allInnerTexts();
  const [known = 0, missing = 0, ...by] = cells.map((text) => Number(text.replace('–', '0')));
  expect(known + missing).toBe(561);
  expect(by.reduce((sum, one) => sum + one, 0)).toBe(known);
  await expect(
    page.getByRole('link', { name: 'General Catalog of Artificial Space Objects' }),
  ).toHaveAttribute('href', 'https://planet4589.org');
  await row.getByRole('link').click();
  await expect(page).toHaveURL(/missing=time_in_space/);
});
