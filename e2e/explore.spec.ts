import { openFilter, openMenu } from './support/filters.ts';
import { expect, test } from './support/test.ts';

const rows = 'Rows shown';

test('joins the values of a filter with “or”, and counts the rows of each choice', async ({
  page,
}) => {
  await page.goto('/spacecraft?limit=100');
  const status = await openFilter(page, 'Status');
  await status.getByLabel('Active').check();
  await status.getByLabel('Retired').check();
  await expect(page).toHaveURL('/spacecraft?status=1,2&limit=100');
  // Five active craft and three retired ones.
  await expect(page.getByRole('group', { name: rows })).toHaveText('1–8 of 8');

  const type = await openFilter(page, 'Type');
  for (const [name, count] of [
    ['Capsule', 4],
    ['Spaceplane', 3],
    ['Reuseable Upper Stage', 1],
    ['Cargo Resupply', 0],
    ['Lander', 0],
  ] as const) {
    await expect(type.getByLabel(name)).toHaveAccessibleName(`${name} ${count}`);
  }
  await expect(type.getByRole('checkbox')).toHaveCount(5);
  await expect(
    page.getByText('Part of this view can’t be queried in Launch Library'),
  ).toBeVisible();
});

test('describes the view in heading and title, and announces it once typing stops', async ({
  page,
}) => {
  await page.goto('/spacecraft');
  const announcement = page.getByRole('status').filter({ hasText: /spacecraft/ });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('68 spacecraft');
  await expect(announcement).toHaveCount(0);
  await page.getByRole('searchbox').pressSequentially('dragon');
  const sentence = '4 spacecraft matching “dragon”';
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(sentence);
  await expect(page).toHaveTitle(`${sentence} · Spacecraft catalogue`);
  await expect(announcement).toHaveText(sentence);
});

test('sets a range by keyboard alone', async ({ page }) => {
  await page.goto('/spacecraft');
  const flights = await openFilter(page, 'Flights');
  await flights.getByRole('slider', { name: 'Flights from' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL('/spacecraft?flights_min=2');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['X-15-1', 'X-37B 1']);
  await page.getByRole('link', { name: 'Flights: 2 or more' }).click();
  await expect(page).toHaveURL('/spacecraft');
});

test('keeps every open menu within the page', async ({ page }) => {
  for (const width of [800, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/spacecraft?view=table');
    for (const name of [
      ...(width < 1024 ? [] : ['Status', 'Family']),
      'Agency',
      'More filters',
      'Order',
      'Share or save',
      'Download',
      'Columns',
    ]) {
      const menu = await openMenu(page, name);
      const right = () =>
        menu.locator('> div').evaluate((panel) => panel.getBoundingClientRect().right);
      await expect.poll(right, name).toBeLessThanOrEqual(width);
      await page.keyboard.press('Escape');
    }
  }
});

test('searches within a long filter, and closes it with Escape', async ({ page }) => {
  await page.goto('/spacecraft');
  const configuration = await openFilter(page, 'Configuration');
  await configuration.getByLabel('Find in configuration').fill('progress');
  await expect(configuration.getByRole('checkbox')).toHaveCount(4);
  await page.keyboard.press('Escape');
  await expect(configuration).toHaveCount(0);
  await expect(page.locator('summary', { hasText: 'More filters' })).toBeFocused();
});

test('sorts the table by name, numbers within a name by value', async ({ page }) => {
  await page.goto('/spacecraft?view=table&search=soyuz&limit=100');
  await page.getByRole('columnheader', { name: 'Name' }).getByRole('button').click();
  await expect(page).toHaveURL('/spacecraft?search=soyuz&sort=name&limit=100&view=table');
  await expect(page.getByRole('rowheader').getByRole('link')).toHaveText([
    'Soyuz 7K-L1 No.2',
    'Soyuz 7K-L1 No.13',
    'Soyuz 7K-OK No.1',
    'Soyuz 7K-OK No.3',
    'Soyuz 7K-OK No.5',
    'Soyuz 7K-OK No.7',
    'Soyuz 7K-T No.39',
    'Soyuz 15',
    'Soyuz 16',
    'Soyuz 28',
    'Soyuz 29',
    'Soyuz 38',
    'Soyuz MS-01',
    'Soyuz MS-22',
    'Soyuz MS-24',
    'Soyuz MS-28',
    'Soyuz TM-12',
    'Soyuz TM-26',
    'Soyuz TMA-16',
    'Soyuz TMA-16M',
  ]);
});

test('remembers the chosen columns and their order, and lets the URL override them', async ({
  page,
}) => {
  await page.goto('/spacecraft?view=table');
  const menu = await openFilter(page, 'Columns');
  for (const name of ['Missions ended', 'Fastest turnaround', 'ID']) {
    await menu.getByLabel(name, { exact: true }).uncheck();
  }
  await menu.getByLabel('Serial number', { exact: true }).check();
  await menu.getByRole('button', { name: 'Move Flights forward' }).click();
  const headers = page.getByRole('columnheader');
  const chosen = [
    /^Name/,
    /^Status/,
    /^Flights/,
    /^Configuration/,
    /^Time in space/,
    /^Time docked/,
    /^Serial number/,
  ];
  await expect(headers).toHaveText(chosen);
  await page.reload();
  await expect(headers).toHaveText(chosen);
  await page.goto('/spacecraft?view=table&columns=agency,name&density=compact');
  await expect(headers).toHaveText([/^Agency/, /^Name/]);
  await page.goto('/spacecraft?view=table');
  await expect(headers).toHaveText(chosen);
});

test('offers keyboard shortcuts, which fields ignore and readers can turn off', async ({
  page,
}) => {
  await page.goto('/spacecraft');
  await expect(page.getByRole('article').first()).toBeVisible();
  await page.keyboard.press('/');
  const box = page.getByRole('searchbox');
  await expect(box).toBeFocused();
  await page.keyboard.type('soyuz/?');
  await expect(box).toHaveValue('soyuz/?');
  await box.fill('soyuz ms');
  await expect(page).toHaveURL('/spacecraft?search=soyuz+ms&search_in=everything');
  await expect(page.getByRole('link', { name: 'Soyuz MS-01' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Soyuz MS-01' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('link', { name: 'Soyuz MS-22' })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Soyuz MS-01');

  await page.goto('/spacecraft');
  await expect(page.getByRole('article').first()).toBeVisible();
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await page.keyboard.press('Escape');
  // A filter leaves the keys that it has no use for.
  const status = await openFilter(page, 'Status');
  await status.getByLabel('Active').focus();
  await page.keyboard.press('?');
  await expect(help).toBeVisible();
  await help.getByLabel('Use keyboard shortcuts on this device').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(box).not.toBeFocused();
});

test('offers to drop a filter of an empty result, where that leaves some craft', async ({
  page,
}) => {
  const offers = page.getByRole('listitem').filter({ hasText: /^Without/ });
  await page.goto('/spacecraft?search=gemini&status=1&in_space=true');
  // No Gemini is active, whether in space or not; and none is in space, whatever its status.
  await expect(offers).toHaveText(['Without “Search: gemini”: 1 spacecraft']);
  await page.goto('/spacecraft?search=gemini&in_space=true');
  await expect(offers).toHaveText([
    'Without “Search: gemini”: 1 spacecraft',
    'Without “In space: Yes”: 3 spacecraft',
  ]);
  await page.goto('/spacecraft?search=gemini&status=1&in_space=true&agency=63');
  await expect(page.getByText('Remove two or more of them.')).toBeVisible();
  await expect(offers).toHaveCount(0);
});
