import type { Page } from '@playwright/test';
import { headingOf } from './support/heading.ts';
import { expect, test } from './support/test.ts';
import { chartOf, countOf, flightsOf, prepareTimeline } from './support/timeline-page.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const searchOf = (page: Page) => new URL(page.url()).searchParams;

function daysShownIn(page: Page): number {
  const [from, to] = ['from', 'to'].map((name) => Date.parse(searchOf(page).get(name) ?? ''));
  return ((to ?? 0) - (from ?? 0)) / 86_400_000 + 1;
}

test.beforeEach(prepareTimeline);

for (const width of [390, 1280]) {
  test(`zooms and moves by keyboard at ${width} px, and keeps the time in the URL`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${site.url}/help`);
    await page.goto(`${site.url}/timeline?from=1965-01-01&to=1986-11-26`);
    await chartOf(page).focus();
    await page.keyboard.press('+');
    // 8,000 days by 1.6 are 5,000, in the middle of the former window.
    await expect(page).toHaveURL(/from=1969-02-09&to=1982-10-18$/);
    for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowLeft');
    await expect(page).toHaveURL(/timeline\?to=1978-09-09$/);
    await page.keyboard.press('-');
    await expect(page).toHaveURL(/\?to=1986-11-26$/);
    const count = '2 flights of 2 craft, from 1 January 1965 to 26 November 1986.';
    await expect(countOf(page)).toHaveText(count);
    await page.reload();
    await expect(countOf(page)).toHaveText(count);
    await chartOf(page).focus();
    await page.keyboard.press('0');
    await expect(page).toHaveURL(/\/timeline$/);
    // No step has an entry of its own.
    await page.goBack();
    await expect(headingOf(page)).toHaveText('Help');
  });
}

test('zooms and moves by buttons, which are disabled where they change nothing', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}/timeline`);
  for (const name of ['Zoom out', 'Earlier', 'Later', 'Whole time'])
    await expect(button(page, name)).toHaveAttribute('aria-disabled', 'true');
  await button(page, 'Zoom in').click();
  await expect(button(page, 'Whole time')).toHaveAttribute('aria-disabled', 'false');
  await expect.poll(() => searchOf(page).get('from')).toMatch(/^19\d\d-\d\d-\d\d$/);
  const from = searchOf(page).get('from') ?? '';
  await button(page, 'Later').click();
  await expect.poll(() => (searchOf(page).get('from') ?? '') > from).toBe(true);
  await button(page, 'Whole time').click();
  await expect(page).toHaveURL(/\/timeline$/);
});

test('zooms by the wheel with Ctrl, moves by dragging, and scrolls by the wheel alone', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 1280, height: 400 });
  await page.goto(`${site.url}/timeline`);
  await page.locator('canvas').hover();
  await page.mouse.wheel(0, 120);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  expect(searchOf(page).has('from')).toBe(false);
  await page.locator('canvas').hover();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await expect.poll(() => searchOf(page).get('from')).toMatch(/^19\d\d-\d\d-\d\d$/);
  const from = searchOf(page).get('from') ?? '';
  await page.mouse.down();
  await page.mouse.move(500, 300, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => searchOf(page).get('from')).not.toBe(from);
});

test('shows the flight under the pointer, with a link to its craft', async ({ page, site }) => {
  await page.goto(`${site.url}/timeline?from=1965-06-01&to=1965-06-30`);
  const canvas = page.locator('canvas');
  const width = (await canvas.boundingBox())?.width ?? 0;
  // On 6 June, in the first row of the first lane.
  const position = { x: (width * 5) / 30, y: 10 };
  await canvas.hover({ position });
  const card = flightsOf(page).getByRole('paragraph').filter({ hasText: 'Mission of Alpha 1' });
  await expect(card).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await canvas.hover({ position: { x: width / 2, y: 10 } });
  await canvas.hover({ position });
  await flightsOf(page).getByRole('link', { name: 'Alpha 1' }).click();
  await expect(headingOf(page)).toHaveText('Alpha 1');
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('shows a flight that is tapped', async ({ page, site }) => {
    await page.goto(`${site.url}/timeline?from=1965-06-01&to=1965-06-30`);
    const canvas = page.locator('canvas');
    const width = (await canvas.boundingBox())?.width ?? 0;
    // The lane's name is above its rows.
    await canvas.tap({ position: { x: (width * 5) / 30, y: 30 } });
    await expect(flightsOf(page).getByText('Mission of Alpha 1')).toBeVisible();
  });

  test('zooms by pinching', async ({ page, site }) => {
    await page.goto(`${site.url}/timeline?from=1965-01-01&to=1986-11-26`);
    const canvas = page.locator('canvas');
    // Waits until nothing moves it.
    await canvas.scrollIntoViewIfNeeded();
    const box = await canvas.boundingBox();
    if (box === null) throw new Error('The chart has no box.');
    const touches = await page.context().newCDPSession(page);
    /** Two fingers on either side of the chart's middle. */
    const pinch = (type: 'touchStart' | 'touchMove', distance: number) =>
      touches.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: [-1, 1].map((side, id) => ({
          x: box.x + box.width / 2 + (side * distance) / 2,
          y: box.y + 20,
          id,
        })),
      });
    await pinch('touchStart', 80);
    for (const distance of [100, 120, 140, 160]) await pinch('touchMove', distance);
    await touches.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    // 8,000 days by 2 are 4,000. The fingers move one after the other, so that the middle of the zoom moves too.
    await expect.poll(() => daysShownIn(page)).toBe(4000);
    expect(searchOf(page).get('from')).toMatch(/^1970-0[5-8]/);
  });
});
