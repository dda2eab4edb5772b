import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { SHIP_34 } from './support/data/ship-34.ts';
import { openMenu } from './support/filters.ts';
import { expect, test } from './support/test.ts';

/** A filtered and sorted view, on the second of its three pages. */
const SEARCH = 'status=2,3&sort=-time_in_space,name&limit=3&offset=3';
/** Its craft on all pages: those of known time in space first, then the others by name. */
const CRAFT = [
  { id: 442, name: 'X-15-1' },
  { id: 606, name: 'Ship 34' },
  { id: 218, name: 'Dragon C109' },
  { id: 233, name: 'Crew Dragon C204' },
  { id: 163, name: 'Cygnus CRS Orb-3' },
  { id: 470, name: 'Ship 20' },
  { id: 600, name: 'Ship 31' },
  { id: 40, name: 'Space Shuttle Endeavour' },
];
const IMAGES = 'https://thespacedevs-prod.nyc3.digitaloceanspaces.com/media/images';
/** The header and the first two rows. A zero that may mean "not known" has no seconds beside it. */
const CSV_START = [
  'id,name,serial_number,status,in_space,is_placeholder,flights_count,mission_ends_count,time_in_space,time_in_space_days,time_in_space_seconds,time_docked,time_docked_days,time_docked_seconds,fastest_turnaround,fastest_turnaround_days,first_launch,spacecraft_config,spacecraft_config_id,type,agency,country,family,human_rated,in_use,description,image_url,image_title,image_credit,image_license,image_license_url,source,recorded',
  `442,X-15-1,56-6670,Retired,false,false,2,,PT18M,0.0125,1080,P0D,,,,,,North American X-15,13,Spaceplane,National Aeronautics and Space Administration,United States of America,,true,false,"The first of three X-15 rocket planes, which reached the edge of space from under the wing of a B-52. It now hangs in the National Air and Space Museum in Washington.",${IMAGES}/north2520american2520x-15_image_20190207032520.jpeg,North American X-15,,Unknown,,https://ll.thespacedevs.com/2.3.0/spacecraft/442/,2026-11-23`,
  `606,Ship 34,S34,Destroyed,false,false,1,1,PT13M,0.00903,780,P0D,,,,,,Starship,26,Reuseable Upper Stage,SpaceX,,,,true,Flew on the eighth flight test of Starship in March 2025 and was lost when several of its engines failed during ascent.,${IMAGES}/starship_ship_3_image_20250221072318.jpg,Starship Ship 34 static fire,SpaceX,Unknown,,https://ll.thespacedevs.com/2.3.0/spacecraft/606/,2026-11-23`,
];

/** The button of a format, in the menu, which this opens. */
async function toButton(page: Page, form: 'CSV' | 'JSON') {
  const button = page.getByRole('button', { name: form });
  if (!(await button.isVisible())) await openMenu(page, 'Download');
  return button;
}

async function download(page: Page, form: 'CSV' | 'JSON') {
  const button = await toButton(page, form);
  const started = page.waitForEvent('download');
  await button.click();
  const file = await started;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

test('exports every page of the view as CSV, in the order of the view', async ({ page }) => {
  await page.goto(`/spacecraft?${SEARCH}`);
  await expect(await toButton(page, 'CSV')).toHaveAccessibleName(
    'Spreadsheet (CSV, for Excel) 8 rows',
  );
  const { name, text } = await download(page, 'CSV');
  await expect(page.getByText(`8 spacecraft in ${name}.`)).toHaveRole('status');
  expect(name).toMatch(/\.csv$/);
  // The byte order mark.
  expect(text.startsWith('\uFEFF')).toBe(true);
  const lines = text.slice(1).split('\r\n');
  expect(lines.slice(0, 3)).toEqual(CSV_START);
  expect(lines.slice(1).map((line) => line.split(',', 2).join())).toEqual([
    ...CRAFT.map((craft) => `${craft.id},${craft.name}`),
    '',
  ]);
});

test('exports every page of the view as JSON, in Launch Library’s own records', async ({
  page,
}) => {
  await page.goto(`/spacecraft?${SEARCH}`);
  const { text } = await download(page, 'JSON');
  expect(JSON.parse(text)).toEqual({
    format: 'spacecraft-list/1',
    recorded: '2026-11-23',
    source: 'https://ll.thespacedevs.com/2.3.0/spacecraft/',
    query: 'status=2,3&sort=-time_in_space,name',
    count: 8,
    results: CRAFT.map(({ id, name }) =>
      id === SHIP_34.id ? SHIP_34 : expect.objectContaining({ id, name }),
    ),
  });
});

test('exports the current view after a change, and clears the previous message', async ({
  page,
}) => {
  await page.goto('/spacecraft?search=voskhod');
  await download(page, 'CSV');
  await expect(page.getByText('spacecraft in ')).toBeVisible();
  await page.getByRole('searchbox').fill('vostok');
  await expect(page).toHaveURL(/search=vostok/);
  await expect(page.getByText('spacecraft in ')).toHaveCount(0);
  const { text } = await download(page, 'JSON');
  expect(JSON.parse(text)).toMatchObject({
    count: 3,
    results: [{ id: 228 }, { id: 532 }, { id: 533 }],
  });
});

test.describe('with the export code missing', () => {
  test.use({ expectedComplaints: /ERR_FAILED/ });

  test('says so, and succeeds at the next try', async ({ page }) => {
    await page.goto('/spacecraft');
    await page.route(/export-file/, (route) => route.abort());
    await (await toButton(page, 'CSV')).click();
    await expect(page.getByText('could not be created')).toHaveRole('status');
    await page.unroute(/export-file/);
    await (await toButton(page, 'JSON')).click();
    await expect(page.getByText(/spacecraft in .*\.json/)).toBeVisible();
  });
});

test('copies the canonical link to the view', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/spacecraft?limit=24&offset=0&status=4&unknown=x');
  await openMenu(page, 'Share or save');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Link copied.')).toHaveRole('status');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(`${baseURL}/spacecraft?status=4&limit=24`);
});

test('shows the link to select where there is no clipboard', async ({ page, baseURL }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', { value: undefined }),
  );
  await page.goto('/spacecraft?status=4');
  await openMenu(page, 'Share or save');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('textbox', { name: 'Link to this view' })).toHaveValue(
    `${baseURL}/spacecraft?status=4`,
  );
});

test('gives the code that embeds the view, and a QR code of its link', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/spacecraft?status=4&ordering=-time_in_space');
  await openMenu(page, 'Share or save');
  await page.getByRole('button', { name: 'Copy embed code' }).click();
  await expect(page.getByText('Embed code copied.')).toHaveRole('status');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `<iframe src="${baseURL}/embed?status=4&amp;ordering=-time_in_space" title="49 single use spacecraft, longest in space first" width="100%" height="640" loading="lazy" sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox" style="border: 0"></iframe>`,
  );
  await expect(page.getByRole('img', { name: 'QR code of the link to this view' })).toBeVisible();
});

test('opens the device’s share sheet where there is one', async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: (data: ShareData) => {
        document.body.dataset['shared'] = `${data.title} ${data.url}`;
        return Promise.resolve();
      },
    });
  });
  await page.goto('/spacecraft?status=2');
  await openMenu(page, 'Share or save');
  await page.getByRole('button', { name: 'Share with an app…' }).click();
  await expect(page.locator('body')).toHaveAttribute(
    'data-shared',
    `3 retired spacecraft ${baseURL}/spacecraft?status=2`,
  );
});
