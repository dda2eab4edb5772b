import { KIOSK_BUILDER_PATH } from '#paths/kiosk.ts';
import { findViolations } from './support/axe.ts';
import { expect, test } from './support/test.ts';

/** Every control there is, and every note. */
const ROUTES = [
  KIOSK_BUILDER_PATH,
  `${KIOSK_BUILDER_PATH}?search=zzzz&seconds=0&order=shuffle&night=22:00-06:00`,
];

for (const route of ROUTES) {
  test(`axe finds nothing at ${route}, and nothing is cut at 320 px`, async ({ page }) => {
    // Four whole analyses, of two themes at two widths.
    test.slow();
    await page.goto(route);
    await page.getByLabel('Minutes between looks for newer data').fill('1');
    await expect(page.getByRole('alert')).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [390, 1280]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        const found = await findViolations(page);
        expect(found, `${colorScheme} at ${width} px`).toEqual([]);
      }
    }
    await page.setViewportSize({ width: 320, height: 640 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
}

test('a keyboard gets from option to option, past the preview', async ({ page }) => {
  await page.goto(KIOSK_BUILDER_PATH);
  await page.getByLabel('Pixel shift').focus();
  const stops = [
    page.getByLabel('Minutes between looks for newer data'),
    page.getByLabel('Where QR codes lead'),
    page.getByLabel('Diagnostics'),
    page.getByLabel('Address of the display'),
    page.getByRole('button', { name: 'Copy address' }),
    page.getByRole('link', { name: 'Open the display' }),
    page.getByLabel('Wide, 16:9'),
    page.getByRole('link', { name: 'Launch Library 2' }),
  ];
  for (const stop of stops) {
    await page.keyboard.press('Tab');
    await expect(stop).toBeFocused();
  }
});
