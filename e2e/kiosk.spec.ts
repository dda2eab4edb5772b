import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { createEngine } from '#catalogue/engine/engine.ts';
import { parseKioskSearch } from '#paths/kiosk.ts';
import { toShownQuery } from '#paths/kiosk-shown.ts';
import { aSpacecraft } from '#testing/a-spacecraft.ts';
import { embedded } from './support/data/catalogue.ts';
import { headingOf } from './support/heading.ts';
import { aCatalogueFile } from './support/data/synthetic-file.ts';
import { expect, test } from './support/test.ts';

test.use({ viewport: { width: 1920, height: 1080 } });

const NOW = Date.UTC(2026, 11, 1, 12);
const shownBy = (search: string) =>
  createEngine(embedded.spacecraft).all(toShownQuery(parseKioskSearch(search)));

test('it shows the active craft, those in space first, each for its time by the clock', async ({
  page,
}) => {
  await page.clock.install({ time: NOW });
  await page.goto('/kiosk');
  const craft = shownBy('');
  expect(craft.length).toBeGreaterThan(2);
  expect(craft[0]?.in_space).toBe(true);
  await expect(page.getByText('Active spacecraft, in space first')).toBeVisible();
  for (const [index, { name }] of craft.entries()) {
    await expect(headingOf(page)).toHaveText(name);
    await expect(page.getByText(`${index + 1} of ${craft.length}`)).toBeVisible();
    await page.clock.fastForward(20_000);
  }
  // Round again; and a device that slept is where the clock says.
  await expect(headingOf(page)).toHaveText(craft[0]?.name ?? '');
  await page.clock.fastForward(20_000 * (craft.length * 100 + 2));
  await expect(headingOf(page)).toHaveText(craft[2]?.name ?? '');
});

test('opened by its address it runs by itself, and the app has it where a host has no page for it', async ({
  page,
  site,
}) => {
  const rule = page.getByText('Active spacecraft, in space first');
  const scripts = new Set<string>();
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('.js')) scripts.add(pathname.replace(/^.*\/|-[\w-]{8}\.js$/g, ''));
  });
  await page.goto(`${site.url}/kiosk`);
  await expect(rule).toBeVisible();
  await page.keyboard.press('d');
  await expect(page.getByRole('region', { name: 'Diagnostics' })).toBeVisible();
  expect([...scripts]).toContain('kiosk-main');
  expect([...scripts].filter((name) => ['index', 'router'].includes(name))).toEqual([]);

  site.setMissing(/^\/kiosk(?:\?|$)/, 'page');
  await page.goto(`${site.url}/kiosk?of=all`);
  await expect(headingOf(page)).toBeVisible();
  expect([...scripts]).toContain('index');
});

test('the clock of a craft in space runs on from the record, and says so', async ({
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
  await expect(page.getByText('11 d 01:00:')).toBeVisible();
  await page.clock.fastForward(5_000);
  await expect(page.getByText(/11 d 01:00:0[5-9]/)).toBeVisible();
  await expect(page.getByText('counted on from the record of 2 January 2020')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('0 d 01:30:00')).toBeVisible();
  await expect(page.getByText('Time in space, as recorded')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('Time in space, not recorded')).toBeVisible();
});

test('any list is a display, and its own order is kept', async ({ page }) => {
  await page.goto('/spacecraft?search=dragon&ordering=-flights_count');
  const search = '?search=dragon&ordering=-flights_count';
  await page.goto(`/kiosk${search}`);
  const [first, second] = shownBy(search);
  await expect(headingOf(page)).toHaveText(first?.name ?? '');
  await page.keyboard.press('ArrowRight');
  await expect(headingOf(page)).toHaveText(second?.name ?? '');
  await expect(page.getByText(/spacecraft matching “dragon”, most flights first$/)).toBeVisible();
});

test('shuffled, two displays with one seed show the same', async ({ page, context }) => {
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
  expect(names).not.toEqual(
    shownBy('of=all')
      .slice(0, 6)
      .map(({ name }) => name),
  );
});

test('a rule that nothing meets shows what the catalogue holds', async ({ page }) => {
  await page.goto('/kiosk?search=nothing+of+that+name');
  await expect(headingOf(page)).toHaveText('No spacecraft to show');
  await expect(page.getByText('No spacecraft matching “nothing of that name”')).toBeVisible();
  await expect(page.getByText(`holds ${embedded.spacecraft.length} spacecraft`)).toBeVisible();
  await expect(page.getByText('Single Use')).toBeVisible();
});

for (const [what, viewport, search, base] of [
  ['at 1080p', { width: 1920, height: 1080 }, '', null],
  ['upright', { width: 1080, height: 1920 }, '&theme=night', null],
  [
    'of another site',
    { width: 1280, height: 720 },
    '&qr_base=https://example.org/craft/',
    'https://example.org/craft',
  ],
] as const) {
  test(`the QR code ${what} leads to the craft’s page`, async ({ page, baseURL }) => {
    await page.setViewportSize(viewport);
    await page.goto(`/kiosk?search=x-37b${search}`);
    await expect(page.getByRole('img', { name: /^QR code of the page of/ })).toBeVisible();
    const { data, width, height } = PNG.sync.read(await page.screenshot());
    const code = jsQR(new Uint8ClampedArray(data), width, height);
    const [craft] = shownBy(`search=x-37b`);
    expect(code?.data).toBe(`${base ?? baseURL}/spacecraft/${craft?.id}`);
  });
}

test('people can stop it, step, leave, and look at how it does', async ({ page }) => {
  await page.clock.install({ time: NOW });
  await page.goto('/kiosk?bogus=1&seconds=0');
  const [first, second] = shownBy('');
  await expect(headingOf(page)).toHaveText(first?.name ?? '');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeFocused();
  // The focus stops it, and so does the space bar, which outlasts the focus.
  await page.clock.fastForward(60_000);
  await expect(headingOf(page)).toHaveText(first?.name ?? '');
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Go on' })).toBeFocused();
  await page.getByRole('button', { name: 'Go on' }).blur();
  await page.clock.fastForward(60_000);
  await expect(headingOf(page)).toHaveText(first?.name ?? '');
  await page.keyboard.press('ArrowRight');
  await expect(headingOf(page)).toHaveText(second?.name ?? '');
  await page.keyboard.press('ArrowLeft');
  await expect(headingOf(page)).toHaveText(first?.name ?? '');
  await page.keyboard.press('d');
  const diagnostics = page.getByRole('region', { name: 'Diagnostics' });
  await expect(diagnostics).toContainText('seconds=0');
  await expect(diagnostics).toContainText('bogus=1');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/spacecraft\?status=1&/);
});

test('the cursor hides when it rests, and the controls with it', async ({ page }) => {
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

test('with reduced motion nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/kiosk?seconds=1');
  const first = (await headingOf(page).textContent()) ?? '';
  await expect(headingOf(page)).not.toHaveText(first);
  const running = await page.evaluate(
    () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
  );
  expect(running).toBe(0);
  await expect(page.getByRole('article')).toHaveCount(1);
});
