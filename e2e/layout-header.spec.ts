import { EMBEDDED_SITE } from './support/site/site.ts';
import { expect, test } from './support/test.ts';

const PATHS = [
  '/',
  '/spacecraft/551',
  '/compare',
  '/kiosk/build',
  '/overview',
  '/timeline',
  '/credits',
  '/data',
  '/changes',
  '/help',
  '/about',
  '/nowhere',
];

for (const path of PATHS) {
  test(`the header of ${path} is one line at each width`, async ({ page, site }) => {
    site.deploy(EMBEDDED_SITE);
    await page.goto(`${site.url}${path}`);
    const header = page.getByRole('banner');
    // The state of the data loads late.
    await expect(header.getByRole('button', { name: 'get all' })).toBeVisible();
    for (const width of [390, 768, 819, 820, 1280, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      const height = await header.evaluate((one) => one.getBoundingClientRect().height);
      expect(height, `at ${width}`).toBeLessThanOrEqual(49);
    }
  });
}
