import { openFilter } from './support/filters.ts';
import { embedded } from './support/data/catalogue.ts';
import { expect, test } from './support/test.ts';

const { spacecraft } = embedded;
const rows = 'Rows shown';

test('several values of a filter mean either, several filters mean both, and counts say what a choice gives', async ({
  page,
}) => {
  await page.goto('/spacecraft?limit=100');
  const status = await openFilter(page, 'Status');
  await status.getByLabel('Active').check();
  await status.getByLabel('Retired').check();
  await expect(page).toHaveURL('/spacecraft?status=1,2&limit=100');
  const either = spacecraft.filter((one) => one.status?.id === 1 || one.status?.id === 2);
  await expect(page.getByRole('group', { name: rows })).toHaveText(
    `1–${either.length} of ${either.length}`,
  );

  const type = await openFilter(page, 'Type');
  for (const choice of await type.getByRole('checkbox').all()) {
    const [, name = '', count = ''] =
      /^(.*) (\d+)$/.exec(
        await choice.evaluate(
          (box: HTMLInputElement) => box.labels?.[0]?.innerText.replace(/\s+/g, ' ') ?? '',
        ),
      ) ?? [];
    const expected = either.filter((one) => one.spacecraft_config?.type?.name === name).length;
    expect(Number(count), name).toBe(expected);
  }
  await expect(
    page.getByText('Part of this view can’t be queried in Launch Library'),
  ).toBeVisible();
});

test('the view is one sentence in heading, title and announcement, said once it has settled', async ({
  page,
}) => {
  await page.goto('/spacecraft');
  const announcement = page.getByRole('status').filter({ hasText: /spacecraft/ });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    `${spacecraft.length} spacecraft`,
  );
  await expect(announcement).toHaveCount(0);
  await page.getByRole('searchbox').pressSequentially('dragon');
  const sentence = /^\d+ spacecraft matching “dragon”$/;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(sentence);
  await expect(page).toHaveTitle(/^\d+ spacecraft matching “dragon” · Spacecraft catalogue$/);
  await expect(announcement).toHaveText(sentence);
});

test('a range is chosen by keyboard alone', async ({ page }) => {
  await page.goto('/spacecraft');
  const flights = await openFilter(page, 'Flights');
  await flights.getByRole('slider', { name: 'Flights from' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL('/spacecraft?flights_min=2');
  const names = spacecraft
    .filter(({ flights_count }) => (flights_count ?? 0) >= 2)
    .map(({ name }) => name);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(names);
  await page.getByRole('link', { name: 'Flights: 2 or more' }).click();
  await expect(page).toHaveURL('/spacecraft');
});

test('no open filter stands out of the page', async ({ page }) => {
  for (const width of [800, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/spacecraft?view=table');
    for (const name of [
      'Status',
      'Configuration',
      'Picture license',
      'Placeholder',
      'Flights',
      'Days in space',
      'Columns',
    ]) {
      const menu = await openFilter(page, name);
      const right = () =>
        menu.locator('> div').evaluate((panel) => panel.getBoundingClientRect().right);
      await expect.poll(right, name).toBeLessThanOrEqual(width);
      await page.keyboard.press('Escape');
    }
  }
});

test('a long filter can be searched within, and folds with Escape', async ({ page }) => {
  await page.goto('/spacecraft');
  const configuration = await openFilter(page, 'Configuration');
  await configuration.getByLabel('Find in configuration').fill('progress');
  await expect(configuration.getByRole('checkbox')).toHaveCount(4);
  await page.keyboard.press('Escape');
  await expect(configuration.getByRole('checkbox').first()).toBeHidden();
  await expect(configuration.locator('summary')).toBeFocused();
});

test('any column orders the table, names as people order them', async ({ page }) => {
  await page.goto('/spacecraft?view=table&search=soyuz&limit=100');
  await page.getByRole('columnheader', { name: 'Name' }).getByRole('button').click();
  await expect(page).toHaveURL('/spacecraft?search=soyuz&sort=name&limit=100&view=table');
  const names = spacecraft
    .filter(({ name, spacecraft_config: config }) =>
      /soyuz/i.test(`${name}\n${config?.name ?? ''}`),
    )
    .map(({ name }) => name)
    .toSorted(new Intl.Collator('en', { numeric: true }).compare);
  expect(names.indexOf('Soyuz 15')).toBeLessThan(names.indexOf('Soyuz 28'));
  await expect(page.getByRole('rowheader')).toHaveText(names);
});

test('columns are chosen and ordered, remembered on this device, and the URL wins', async ({
  page,
}) => {
  await page.goto('/spacecraft?view=table');
  const menu = await openFilter(page, 'Columns');
  for (const name of [
    'Image',
    'Type',
    'Agency',
    'Missions ended',
    'Fastest turnaround',
    'ID',
    'In space',
  ]) {
    await menu.getByLabel(name, { exact: true }).uncheck();
  }
  await menu.getByRole('button', { name: 'Move Flights forward' }).click();
  const headers = page.getByRole('columnheader');
  const chosen = [
    /^Name/,
    /^Serial number/,
    /^Status/,
    /^Flights/,
    /^Configuration/,
    /^Time in space/,
    /^Time docked/,
  ];
  await expect(headers).toHaveText(chosen);
  await page.reload();
  await expect(headers).toHaveText(chosen);
  await page.goto('/spacecraft?view=table&columns=agency,name&density=compact');
  await expect(headers).toHaveText([/^Agency/, /^Name/]);
  await page.goto('/spacecraft?view=table');
  await expect(headers).toHaveText(chosen);
});

test('keys: a slash to search, Enter to the list, arrows along it, Enter to open; none in fields; off when wished', async ({
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
  await expect(page).toHaveURL('/spacecraft?search=soyuz+ms');
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
  const help = page.getByRole('dialog', { name: 'Keys' });
  await help.getByLabel('Use these keys on this device').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(box).not.toBeFocused();
});

test('an empty result offers each filter to drop, with what that would give', async ({ page }) => {
  await page.goto('/spacecraft?search=gemini&status=1&in_space=true');
  const gemini = spacecraft.filter(({ name }) => /gemini/i.test(name)).length;
  await expect(
    page.getByRole('listitem').filter({ hasText: 'Without “Search: gemini”' }),
  ).toContainText(': 1 spacecraft');
  await expect(
    page.getByRole('listitem').filter({ hasText: 'Without “Status: Active”' }),
  ).toContainText(': 0 spacecraft');
  await page.getByRole('link', { name: 'Without “Status: Active”' }).click();
  await expect(
    page.getByRole('listitem').filter({ hasText: 'Without “In space: Yes”' }),
  ).toContainText(`: ${gemini} spacecraft`);
});
