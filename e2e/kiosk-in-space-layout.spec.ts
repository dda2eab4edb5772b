import { findLayoutProblems } from './support/checks/layout-problems.ts';
import { FAR, MIDDLE, NEAR, readTexts } from './support/checks/read-texts.ts';
import { craftInSpace } from './support/data/craft-of-flights.ts';
import { aCatalogueFile } from './support/data/synthetic-file.ts';
import { headingOf } from './support/heading.ts';
import { expect, test } from './support/test.ts';

// The slide "In space now" on the screens of displays.

/** A day after the date of the synthetic files. */
const NOW = Date.UTC(2020, 0, 3);

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
        await expect(headingOf(page)).toHaveText('In space now');
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
    await expect(page.getByText('32 spacecraft, time since launch')).toBeVisible();
    await expect(page.locator('article dl > div').last()).toHaveText('more in space13');
  });
}
