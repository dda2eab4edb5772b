import { embedded } from './support/catalogue.ts';
import { findViolations } from './support/axe.ts';
import { expect, test } from './support/test.ts';

test('a keyboard meets each mark of the overview once, and its table behind it', async ({
  page,
}) => {
  const craft = embedded.spacecraft.find((one) => one.spacecraft_config?.name === 'X-37B');
  const chart = (name: string) => page.getByRole('region', { name, exact: true });
  await page.goto('/overview?search=x-37b');
  await page.getByRole('link', { name: 'About the data' }).focus();
  const stops = [
    chart('Time in space by craft').getByRole('link', { name: `${craft?.name}: ` }),
    chart('Time in space by craft').locator('summary'),
    chart('Time in space by configuration').getByRole('link', { name: 'X-37B: ' }),
    chart('Time in space by configuration').locator('summary'),
    chart('Flights by configuration').getByRole('link', { name: 'X-37B: ' }),
    chart('Flights by configuration').locator('summary'),
    chart('Status by agency').getByRole('link', { name: /^Boeing: / }),
    chart('Status by agency').getByRole('link', { name: /^Boeing, Active: / }),
    chart('Status by agency').locator('summary'),
  ];
  for (const stop of stops) {
    await page.keyboard.press('Tab');
    await expect(stop).toBeFocused();
  }
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/spacecraft\?search=x-37b&status=1&agency=\d+$/);
  await expect(page.getByRole('article')).toHaveCount(1);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1280]) {
    test(`axe finds nothing on the overview at ${width} px, ${colorScheme}`, async ({ page }) => {
      // Three whole analyses.
      test.slow();
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      for (const route of ['/overview', '/overview?search=zzzz', '/overview?search=soyuz']) {
        await page.goto(route);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        for (const summary of await page.getByText('Show as table').all()) await summary.click();
        const found = await findViolations(page);
        expect(found, route).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        );
        expect(overflow, route).toBeLessThanOrEqual(0);
      }
    });
  }
}
