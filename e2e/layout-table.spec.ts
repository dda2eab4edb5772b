import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

// Measured with the real catalogue: its names, designs and durations decide how wide the columns are.
test.beforeEach(({ site }) => site.deploy(fileURLToPath(new URL('../dist', import.meta.url))));

/** What `/` opens, as a table. */
const VIEW = '/spacecraft?sort=-in_space,-time_in_space&limit=24&view=table';

const FIGURES = [
  'Flights',
  'Missions ended',
  'Time in space',
  'Time docked',
  'Fastest turnaround',
] as const;

const region = (page: Page) => page.getByRole('region', { name: 'Spacecraft table' });
const header = (page: Page, name: string) => page.getByRole('columnheader', { name });

/** The left and right edges, in CSS pixels. */
async function sidesOf(target: ReturnType<typeof header>) {
  const box = await target.boundingBox();
  if (box === null) throw new Error('It is not shown.');
  return { left: Math.round(box.x), right: Math.round(box.x + box.width) };
}

/** The part of the region that the sticky name doesn't cover. */
async function sidesBesideName(page: Page) {
  const { right } = await sidesOf(region(page));
  return { left: (await sidesOf(header(page, 'Name'))).right, right };
}

async function expectInView(page: Page, names: readonly string[]) {
  const room = await sidesBesideName(page);
  for (const name of names) {
    const { left, right } = await sidesOf(header(page, name));
    expect(left, name).toBeGreaterThanOrEqual(room.left);
    expect(right, name).toBeLessThanOrEqual(room.right);
  }
}

test('shows eleven rows of 44 px and all figures at 1280 x 800', async ({ page, site }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(site.url + VIEW);
  await expect(page.getByRole('rowheader')).toHaveCount(24);
  await expectInView(page, ['Status', 'Configuration', ...FIGURES, 'ID']);
  const rows = await page.locator('tbody tr').evaluateAll((all) =>
    all.map((row) => ({
      height: row.getBoundingClientRect().height,
      bottom: row.getBoundingClientRect().bottom,
      elements: row.querySelectorAll('*').length,
    })),
  );
  expect(Math.max(...rows.map(({ height }) => height))).toBeLessThanOrEqual(46);
  expect(rows.filter(({ bottom }) => bottom <= 800).length).toBeGreaterThanOrEqual(11);
  // A dash is three elements: most craft have no recorded turnaround.
  expect(Math.max(...rows.map(({ elements }) => elements))).toBeLessThanOrEqual(30);

  await expect(header(page, 'Time in space')).toHaveAttribute('aria-sort', 'descending');
  await expect(page.getByRole('columnheader').and(page.locator('[aria-sort]'))).toHaveCount(1);
  const endurance = page.getByRole('row').filter({ hasText: 'Crew Dragon Freedom' });
  await expect(endurance.getByRole('rowheader')).toContainText('C212');
  const time = endurance.locator('time').first();
  await expect(time).toHaveText(/^\d+\sd$/);
  await expect(time).toHaveAttribute('datetime', /^P\d+DT/);
  await expect(time).toHaveAttribute('title', /^\d+ days, /);
});

test('shows all five figures at 820 px, with the configuration under the name', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 820, height: 1180 });
  await page.goto(site.url + VIEW);
  await expect(page.getByRole('rowheader')).toHaveCount(24);
  await expectInView(page, ['Status', ...FIGURES]);
  await expect(header(page, 'ID')).toHaveCount(0);
  await expect(
    page.getByRole('rowheader').filter({ hasText: 'Crew Dragon Freedom' }),
  ).toContainText('Crew Dragon 2 · SpaceX');
});

test('shows the ordered figure beside the name at 390 px, and scrolls the focused header into view', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(site.url + VIEW);
  await expect(page.getByRole('rowheader')).toHaveCount(24);
  const name = await sidesOf(header(page, 'Name'));
  expect(name.right - name.left).toBeLessThanOrEqual(185);
  await expect(page.getByRole('columnheader').nth(1)).toHaveText(/^Time in space/);
  await expectInView(page, ['Time in space', 'Flights']);

  await header(page, 'Fastest turnaround').getByRole('button').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await expect
    .poll(async () => (await sidesOf(header(page, 'Fastest turnaround'))).right)
    .toBeLessThanOrEqual(390);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(header(page, 'Time in space').getByRole('button')).toBeFocused();
  await expectInView(page, ['Time in space']);

  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(page.getByRole('columnheader').nth(1)).toHaveText(/^Status/);
});
