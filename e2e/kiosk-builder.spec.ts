import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { DEFAULT_OPTIONS, KIOSK_PATH } from '#paths/kiosk.ts';
import { clickWhenRendered } from './support/click-when-rendered.ts';
import { expect, test } from './support/test.ts';

const urlField = (page: Page) => page.getByLabel('Address of the display');
const toUrl = async (page: Page) => new URL(await urlField(page).inputValue());
const preview = (page: Page) => page.locator('iframe[title="Preview"]');

test('writes every chosen option to the URL of the display, and no other', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const search = '?status=1&ordering=-flights_count';
  await page.goto(`/spacecraft${search}`);
  await page.getByRole('link', { name: 'Show on a display' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Set up a display' })).toBeFocused();
  await expect(page.getByText(/^\d+ active spacecraft, most flights first$/)).toBeVisible();
  await expect(urlField(page)).toHaveValue(`${baseURL}${KIOSK_PATH}${search}`);

  await page.getByLabel('Seconds for each craft').fill('45');
  await expect(page.getByLabel('Shuffle number')).toHaveCount(0);
  await page.getByLabel('Order', { exact: true }).selectOption('Shuffled');
  await page.getByLabel('Shuffle number').fill('7');
  await page.getByLabel('Slide “In space now”').check();
  await page.getByLabel('Theme of the display').selectOption('Night (dark)');
  await page.getByLabel('Running clock').uncheck();
  await page.getByLabel('Fade between craft').uncheck();
  await page.getByLabel('Only pictures cleared for reuse').check();
  await page.getByLabel('Dim at night').check();
  await page.getByLabel('From', { exact: true }).fill('21:30');
  await page.getByLabel('Until', { exact: true }).fill('05:15');
  await page.getByLabel('Protect the screen').uncheck();
  await page.getByLabel('Data refresh interval (minutes)').fill('15');
  await page.getByLabel('Where QR codes lead').fill('https://example.org/spacecraft/');
  await page.getByLabel('Show diagnostics').check();

  await expect
    .poll(async () => Object.fromEntries((await toUrl(page)).searchParams))
    .toEqual({
      status: '1',
      ordering: '-flights_count',
      pictures: 'cleared',
      seconds: '45',
      order: 'shuffle',
      seed: '7',
      overview: 'on',
      theme: 'night',
      clock: 'off',
      motion: 'off',
      qr_base: 'https://example.org/spacecraft',
      night: '21:30-05:15',
      shift: 'off',
      update: '15',
      debug: '1',
    });
  const made = await toUrl(page);
  expect(made.pathname).toBe(KIOSK_PATH);
  await expect(page).toHaveURL(`/kiosk/build${made.search}`);
  await expect(page.getByText(/^\d+ active spacecraft, shuffled$/)).toBeVisible();
  await page.getByRole('button', { name: 'Copy address' }).click();
  await expect(page.getByText('Address copied.')).toHaveRole('status');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(made.href);

  // After a reload every control has its value back.
  await page.reload();
  await expect(urlField(page)).toHaveValue(made.href);
  await expect(page.getByLabel('Seconds for each craft')).toHaveValue('45');
  await expect(page.getByLabel('Order', { exact: true })).toHaveValue('shuffle');
  await expect(page.getByLabel('Shuffle number')).toHaveValue('7');
  await expect(page.getByLabel('Slide “In space now”')).toBeChecked();
  await expect(page.getByLabel('Theme of the display')).toHaveValue('night');
  await expect(page.getByLabel('Until', { exact: true })).toHaveValue('05:15');
  await expect(page.getByRole('checkbox', { checked: false })).toHaveCount(3);
  await expect(page.getByLabel('Where QR codes lead')).toHaveValue(
    'https://example.org/spacecraft',
  );

  await page.getByRole('link', { name: 'Open the display' }).click();
  await expect(page).toHaveURL(made.href);
  await page.goBack();
  await expect(urlField(page)).toHaveValue(made.href);
  // Neither changed options nor loaded previews add history entries.
  await page.goBack();
  await expect(page).toHaveURL(`/spacecraft${search}`);
});

test('rejects invalid values, and keeps the last valid ones in the URL', async ({
  page,
  baseURL,
}) => {
  await page.goto('/kiosk/build');
  await page.getByLabel('Dim at night').check();
  const before = `${baseURL}${KIOSK_PATH}?night=22:00-06:00`;
  await expect(urlField(page)).toHaveValue(before);
  await page.getByLabel('Seconds for each craft').fill('0');
  await page.getByLabel('Data refresh interval (minutes)').fill('4');
  await page.getByLabel('Where QR codes lead').fill('javascript:alert(1)');
  await page.getByLabel('Until', { exact: true }).fill('22:00');
  await expect(page.getByRole('alert')).toHaveText([
    'Enter a whole number from 1 to 3600.',
    'Enter two different times.',
    'Enter a whole number from 5 to 1440.',
    'Enter a web address, such as https://example.org.',
  ]);
  await expect(urlField(page)).toHaveValue(before);
  await page.getByLabel('Dim at night').uncheck();
  await page.getByLabel('Seconds for each craft').fill('9');
  await page.getByLabel('Data refresh interval (minutes)').fill('5');
  await expect(urlField(page)).toHaveValue(`${baseURL}${KIOSK_PATH}?seconds=9&update=5`);
  // Without a value the site's own interval applies.
  await page.getByLabel('Data refresh interval (minutes)').fill('');
  await expect(urlField(page)).toHaveValue(`${baseURL}${KIOSK_PATH}?seconds=9`);
});

test('names the unused parameters of its URL, and makes a valid one', async ({ page, baseURL }) => {
  await page.goto('/kiosk/build?seconds=0&theme=blue&night=x&in_space=maybe&brightness=7');
  const notes = page.getByRole('region', { name: 'Problems with this link' });
  for (const parameter of ['seconds=0', 'theme=blue', 'night=x', 'in_space=maybe', 'brightness=7'])
    await expect(notes).toContainText(parameter);
  await expect(urlField(page)).toHaveValue(`${baseURL}${KIOSK_PATH}`);
  await expect(
    page.getByText(/^All active spacecraft, in space first \(\d+ today\)$/),
  ).toBeVisible();
  await page.getByLabel('Fade between craft').uncheck();
  await expect(notes).toHaveCount(0);
});

test('shows the preview before the options on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/kiosk/build');
  await expect(preview(page)).toBeInViewport({ ratio: 0.99 });
});

test('keeps two options that change before hydration ends', async ({ page, baseURL }) => {
  await clickWhenRendered(page, ['Running clock', 'Fade between craft']);
  await page.goto('/kiosk/build');
  await expect(urlField(page)).toHaveValue(`${baseURL}${KIOSK_PATH}?clock=off&motion=off`);
});

test('updates the preview once typing stops, without moving the focus', async ({ page }) => {
  const loads: string[] = [];
  page.on('request', (request) => {
    const isPreview = request.isNavigationRequest() && request.frame() !== page.mainFrame();
    if (isPreview) loads.push(new URL(request.url()).search);
  });
  await page.goto('/kiosk/build');
  await expect(preview(page)).toHaveAttribute('src', KIOSK_PATH);
  await expect(preview(page).contentFrame().locator('#root > *').first()).toBeAttached();
  const seconds = page.getByLabel('Seconds for each craft');
  await seconds.fill('');
  await seconds.pressSequentially('1234', { delay: 30 });
  await expect(preview(page)).toHaveAttribute('src', `${KIOSK_PATH}?seconds=1234`);
  await expect.poll(() => loads).toEqual(['', '?seconds=1234']);
  await preview(page)
    .contentFrame()
    .locator('body')
    .evaluate((body) => {
      const button = body.ownerDocument.createElement('button');
      body.append(button);
      button.focus();
    });
  await expect(seconds).toBeFocused();
  await page.keyboard.press('1');
  await expect(seconds).toHaveValue('12341');

  // The preview has the pixels of a full screen, however small it is shown.
  const inside = () =>
    preview(page)
      .contentFrame()
      .locator('html')
      .evaluate(() => [window.innerWidth, window.innerHeight]);
  expect(await inside()).toEqual([1920, 1080]);
  await page.getByLabel('Upright, 9:16').check();
  await expect.poll(inside).toEqual([1080, 1920]);
  await page.getByLabel('No preview').check();
  await expect(preview(page)).toHaveCount(0);
});

test('documents every option in the help and in the kiosk guide', async ({ page }) => {
  await page.goto('/help#kiosk');
  const guide = await readFile(new URL('../docs/kiosk.md', import.meta.url), 'utf8');
  for (const option of Object.keys(DEFAULT_OPTIONS)) {
    await expect(page.getByRole('term').filter({ hasText: option }).first()).toBeVisible();
    expect(guide).toContain(`| \`${option}\``);
  }
});
