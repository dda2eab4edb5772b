import type { Locator } from '@playwright/test';
import { markContrast, seenContrast } from './support/checks/contrast.ts';
import { openFilter } from './support/filters.ts';
import { headingOf } from './support/heading.ts';
import { expect, test } from './support/test.ts';

/** The contrast that WCAG requires of marks and of the parts of controls. */
const LEAST = 3;

const expectSeen = async (target: Locator, what: string) =>
  expect.poll(() => seenContrast(target), what).toBeGreaterThanOrEqual(LEAST);

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in forced colors, ${colorScheme}`, () => {
    test.use({ colorScheme, contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });

    test('the current page, the selected layout and the focus are distinguishable', async ({
      page,
    }) => {
      await page.goto('/spacecraft?view=table&limit=4');
      await expect(page.getByRole('table')).toBeVisible();
      for (const [current, other] of [
        ['Catalogue', 'Overview'],
        ['Table', 'Cards'],
      ] as const) {
        const edge = async (name: string) => {
          const box = await page.getByRole('link', { name, exact: true }).boundingBox();
          if (box === null) throw new Error(`${name} has no box.`);
          // The last three rows of pixels, without the sides.
          return seenContrast(page, {
            x: box.x + 2,
            y: box.y + box.height - 3,
            width: box.width - 4,
            height: 3,
          });
        };
        expect(await edge(current), current).toBeGreaterThanOrEqual(LEAST);
        const line = (name: string) =>
          page.getByRole('link', { name, exact: true }).evaluate((link) => {
            const { borderBottomWidth } = getComputedStyle(link);
            return Number.parseFloat(borderBottomWidth);
          });
        expect(await line(current)).toBeGreaterThan(await line(other));
      }
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      const brand = page.getByRole('link', { name: 'Spacecraft catalogue', exact: true });
      await expect(brand).toBeFocused();
      const box = await brand.boundingBox();
      if (box === null) throw new Error('The focused link has no box.');
      // A strip beside its text, which contains only the focus ring.
      const ring = { x: box.x - 8, y: box.y, width: 7, height: box.height };
      expect(await seenContrast(page, ring)).toBeGreaterThanOrEqual(LEAST);
    });

    test('the drawings of the table are visible', async ({ page }) => {
      await page.goto('/spacecraft?view=table&limit=4');
      await expectSeen(page.getByRole('rowheader').first().locator('.drawing-mark'), 'a drawing');
    });

    test('the marks of charts and drawings, and the parts of a range, are visible', async ({
      page,
    }) => {
      await page.goto('/overview?search=soyuz');
      const row = (name: string) =>
        page.getByRole('region', { name, exact: true }).getByRole('listitem').first();
      // Not the grid lines behind them.
      for (const [title, mark] of [
        ['Time in space by craft', 'circle'],
        ['Flights by configuration', 'rect'],
      ] as const) {
        const contrast = () => markContrast(row(title).locator(mark), row(title));
        await expect.poll(contrast, title).toBeGreaterThanOrEqual(LEAST);
      }
      // The first part of a bar, which covers the grid.
      const status = page.getByRole('region', { name: 'Status by agency', exact: true });
      await expectSeen(status.locator('li svg svg').first(), 'Status by agency');

      await page.goto('/spacecraft?limit=1&flights_min=2');
      const menu = await openFilter(page, 'Flights');
      await expectSeen(menu.locator('svg').last(), 'histogram');
      const fills = await menu
        .locator('rect')
        .evaluateAll((bins) => bins.map((bin) => getComputedStyle(bin).fill));
      expect(new Set(fills).size, 'bins in the range and out of it').toBe(2);
      await page.keyboard.press('Escape');
      await expectSeen(page.getByRole('img', { name: /^Drawing of/ }).first(), 'drawing');
    });

    test('all parts of a display are visible, also at night', async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'no-preference' });
      await page.clock.install({ time: new Date(2026, 11, 1, 23) });
      await page.goto('/kiosk?seconds=60&night=22:00-06:00');
      await expectSeen(headingOf(page), 'name');
      await expectSeen(page.getByText(/^in .* so far$/), 'clock');
      await expectSeen(page.getByRole('img', { name: /^Drawing of/ }), 'drawing');
      await expectSeen(page.getByRole('img', { name: /^QR code/ }), 'code');
      // A line of three pixels, whose filled part differs from the rest.
      const [filled, track] = await page
        .locator('[style*="animation"]')
        .evaluate((line) =>
          [line, line.parentElement ?? line].map((one) => getComputedStyle(one).backgroundColor),
        );
      expect(filled).not.toBe(track);
    });

    test('the progress of an update is visible', async ({ page, site, startLl2 }) => {
      const ll2 = await startLl2(592);
      ll2.set({ firstByteAfter: 300 });
      site.setConfig({ api: ll2.api });
      await page.goto(`${site.url}/data`);
      await page.getByRole('button', { name: 'Update now' }).click();
      // Held after the first response, before which the bar is empty.
      await expect.poll(() => ll2.calls).toBeGreaterThan(0);
      ll2.set({ hold: true });
      await expectSeen(page.getByRole('progressbar'), 'progress');
    });
  });
}
