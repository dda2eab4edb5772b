import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { aSpacecraft } from '#testing/a-spacecraft.ts';
import { headingOf } from './support/heading.ts';
import { aCatalogueFile } from './support/data/synthetic-file.ts';
import { expect, test } from './support/test.ts';

test.use({ viewport: { width: 1920, height: 1080 } });

const NOW = Date.UTC(2026, 11, 1, 12);

/** The active craft of the published catalogue: in space first, then the longest time in space, then by ID. */
const ACTIVE = [
  'X-37B 1',
  'Soyuz MS-28',
  'Shenzhou 22',
  'Cargo Dragon C209',
  'Crew Dragon Endurance',
] as const;

test('shows the active craft, those in space first, for 20 seconds each', async ({ page }) => {
  await page.clock.install({ time: NOW });
  await page.goto('/kiosk');
  for (const [index, name] of ACTIVE.entries()) {
    await expect(headingOf(page)).toHaveText(name);
    await expect(page.getByText(`${index + 1} of 5 active spacecraft`)).toBeVisible();
    await page.clock.fastForward(20_000);
  }
  await expect(headingOf(page)).toHaveText(ACTIVE[0]);
  // A device that slept for 100 rounds and two slides shows the slide that is due now.
  await page.clock.fastForward(20_000 * (5 * 100 + 2));
  await expect(headingOf(page)).toHaveText(ACTIVE[2]);
});

test('opens where the host has no page for it but index.html', async ({ page, site }) => {
  site.setMissing(/^\/kiosk(?:\?|$)/, 'page');
  await page.goto(`${site.url}/kiosk?of=all`);
  await expect(headingOf(page)).toBeVisible();
  await page.keyboard.press('d');
  await expect(page.getByRole('region', { name: 'Diagnostics' })).toBeVisible();
});

test('counts on the recorded time of a craft in space, and says from when in the diagnostics', async ({
  page,
  site,
}) => {
  await page.clock.install({ time: Date.UTC(2020, 0, 3) });
  site.setCatalogue({
    body: aCatalogueFile([
      aSpacecraft({ in_space: true, flights_count: 1, time_in_space: 'P10DT1H' }),
      aSpacecraft({ id: 2, name: 'Landed', flights_count: 1, time_in_space: 'PT90M' }),
      aSpacecraft({ id: 3, name: 'Unknown', flights_count: 1, time_in_space: 'P0D' }),
    ]),
  });
  await page.goto(`${site.url}/kiosk?of=all`);
  // Recorded on 2 January 2020: a day ago.
  const slide = page.locator('main article').last();
  await expect(slide).toContainText('11days01:00:0');
  await page.clock.fastForward(5_000);
  await expect(slide).toContainText(/11days01:00:0[5-9]in space so far/);
  await page.keyboard.press('d');
  await expect(page.getByRole('region', { name: 'Diagnostics' })).toContainText(
    'counted from the data of 2 January 2020',
  );
  await page.keyboard.press('ArrowRight');
  await expect(slide).toContainText('90minutesin space');
  // Nothing is said about what isn't recorded.
  await page.keyboard.press('ArrowRight');
  await expect(headingOf(page).last()).toHaveText('Unknown');
  await expect(slide).not.toContainText(/in space|recorded|—/);
});

test('shows any list in the order of that list', async ({ page }) => {
  await page.goto('/kiosk?search=dragon&ordering=-flights_count');
  await expect(headingOf(page)).toHaveText('Dragon C109');
  await page.keyboard.press('ArrowRight');
  // No flights are recorded of the other three: they follow by ID.
  await expect(headingOf(page)).toHaveText('Crew Dragon C204');
  await expect(page.getByText(/^2 of \d+ spacecraft matching “dragon”$/)).toBeVisible();
});

test('shows the same craft on two displays with one shuffle seed', async ({ page, context }) => {
  await page.goto('/kiosk?of=all&order=shuffle&seed=5');
  const other = await context.newPage();
  await other.goto('/kiosk?of=all&order=shuffle&seed=5');
  const names: string[] = [];
  for (let step = 0; step < 6; step++) {
    const name = (await headingOf(page).textContent()) ?? '';
    await expect(headingOf(other)).toHaveText(name);
    names.push(name);
    await page.keyboard.press('ArrowRight');
    await other.keyboard.press('ArrowRight');
    await expect(headingOf(page)).not.toHaveText(name);
  }
  expect(new Set(names).size).toBe(6);
  // The order without a shuffle.
  expect(names).not.toEqual([
    'X-37B 1',
    'Progress MS-20',
    'Progress 30',
    'Progress 40',
    'Soyuz 7K-L1 No.2',
    'Soyuz 16',
  ]);
});

test('shows what the catalogue holds when no craft matches', async ({ page }) => {
  await page.goto('/kiosk?search=nothing+of+that+name');
  await expect(headingOf(page)).toHaveText('No spacecraft to show');
  await expect(page.getByText('No spacecraft matching “nothing of that name”')).toBeVisible();
  await expect(page.getByText('holds 68 spacecraft')).toBeVisible();
  await expect(page.getByText('Single Use')).toBeVisible();
});

for (const [what, viewport, search, base] of [
  ['on a 1080p screen', { width: 1920, height: 1080 }, '', null],
  ['on an upright screen', { width: 1080, height: 1920 }, '&theme=night', null],
  [
    'with the base URL of another site',
    { width: 1280, height: 720 },
    '&qr_base=https://example.org/craft/',
    'https://example.org/craft',
  ],
] as const) {
  test(`links to the craft’s page by a QR code ${what}`, async ({ page, baseURL }) => {
    await page.setViewportSize(viewport);
    await page.goto(`/kiosk?search=x-37b${search}`);
    await expect(page.getByRole('img', { name: /^QR code of the page of/ })).toBeVisible();
    const { data, width, height } = PNG.sync.read(await page.screenshot());
    const code = jsQR(new Uint8ClampedArray(data), width, height);
    expect(code?.data).toBe(`${base ?? baseURL}/spacecraft/558`);
  });
}

test('can be paused, stepped and left by keyboard, and opens its diagnostics', async ({ page }) => {
  await page.clock.install({ time: NOW });
  await page.goto('/kiosk?bogus=1&seconds=0');
  const [first, second] = ACTIVE;
  await expect(headingOf(page)).toHaveText(first);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeFocused();
  // Focus pauses the rotation. So does the space bar, and that pause outlasts the focus.
  await page.clock.fastForward(60_000);
  await expect(headingOf(page)).toHaveText(first);
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Resume' })).toBeFocused();
  await page.getByRole('button', { name: 'Resume' }).blur();
  await page.clock.fastForward(60_000);
  await expect(headingOf(page)).toHaveText(first);
  await page.keyboard.press('ArrowRight');
  await expect(headingOf(page)).toHaveText(second);
  await page.keyboard.press('ArrowLeft');
  await expect(headingOf(page)).toHaveText(first);
  await page.keyboard.press('d');
  const diagnostics = page.getByRole('region', { name: 'Diagnostics' });
  await expect(diagnostics).toContainText('seconds=0');
  await expect(diagnostics).toContainText('bogus=1');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/spacecraft\?status=1&/);
});

test('hides the cursor and the controls when the mouse rests', async ({ page }) => {
  await page.clock.install({ time: NOW });
  await page.goto('/kiosk');
  await expect(headingOf(page)).toBeVisible();
  const cursor = () => page.getByRole('main').evaluate((main) => getComputedStyle(main).cursor);
  await page.mouse.move(300, 300);
  await expect.poll(cursor).not.toBe('none');
  await page.clock.fastForward(3_000);
  await expect.poll(cursor).toBe('none');
  const { opacity } = await page
    .getByRole('group', { name: 'Rotation' })
    .evaluate((group) => ({ opacity: getComputedStyle(group).opacity }));
  expect(opacity).toBe('0');
});

test('replaces each slide at once with reduced motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/kiosk?seconds=1');
  const first = (await headingOf(page).textContent()) ?? '';
  await expect(headingOf(page)).not.toHaveText(first);
  const running = await page.evaluate(
    () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
  );
  expect(running).toBe(0);
  // Not by role: a slide that fades out is hidden from roles.
  await expect(page.locator('main article')).toHaveCount(1);
  await expect(page.locator('main [inert]')).toHaveCount(0);
});
