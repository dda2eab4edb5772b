import { openFilter, openMenu } from './support/filters.ts';
import { expect, test } from './support/test.ts';

test('searches while the reader types, as one history entry', async ({ page }) => {
  await page.goto('/spacecraft?limit=100');
  const box = page.getByRole('searchbox');
  await box.pressSequentially('soyuz ms');
  await expect(page).toHaveURL('/spacecraft?search=soyuz+ms&search_in=everything&limit=100');
  await expect(page.getByRole('group', { name: 'Rows shown' })).toHaveText('1–4 of 4');
  await page.goBack();
  await expect(page).toHaveURL('/spacecraft?limit=100');
  await expect(box).toHaveValue('');
  await page.goForward();
  await expect(box).toHaveValue('soyuz ms');
  await expect(page.getByRole('group', { name: 'Rows shown' })).toHaveText('1–4 of 4');
});

test('narrows the list by each filter, and removes a filter by its chip', async ({ page }) => {
  await page.goto('/spacecraft');
  const shown = page.getByRole('group', { name: 'Rows shown' });
  const chips = page.getByRole('list', { name: 'Active filters' });

  const status = await openFilter(page, 'Status');
  await expect(status.getByLabel('Active')).toHaveAccessibleName('Active 5');
  await status.getByLabel('Active').check();
  await expect(page).toHaveURL('/spacecraft?status=1');
  await expect(shown).toHaveText('1–5 of 5');

  await (await openFilter(page, 'In space')).getByLabel('Yes').check();
  await expect(page).toHaveURL('/spacecraft?status=1&in_space=true');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['X-37B 1']);

  await chips.getByRole('link', { name: 'Status: Active' }).click();
  await expect(page).toHaveURL('/spacecraft?in_space=true');
  await chips.getByRole('link', { name: 'Clear all' }).click();
  await expect(page).toHaveURL('/spacecraft');

  await (await openFilter(page, 'Configuration')).getByLabel('Soyuz MS').check();
  await expect(page).toHaveURL('/spacecraft?spacecraft_config=38');
  await expect(shown).toHaveText('1–4 of 4');
  await (await openFilter(page, 'Stand-in records')).getByLabel('No').check();
  await expect(page).toHaveURL('/spacecraft?spacecraft_config=38&is_placeholder=false');

  const name = (await openFilter(page, 'Name is exactly')).getByLabel('Full name');
  await name.fill('Soyuz MS-24');
  await name.press('Enter');
  await expect(page).toHaveURL(
    '/spacecraft?name=Soyuz+MS-24&spacecraft_config=38&is_placeholder=false',
  );
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Soyuz MS-24']);
});

test('sorts the table by its headers, which name the next order', async ({ page }) => {
  await page.goto('/spacecraft?view=table&offset=10');
  const header = page.getByRole('columnheader', { name: 'Time in space' });
  await expect(header).not.toHaveAttribute('aria-sort');
  await header.getByRole('button', { name: 'Time in space (order longest first)' }).click();
  await expect(page).toHaveURL('/spacecraft?ordering=-time_in_space&view=table');
  await expect(header).toHaveAttribute('aria-sort', 'descending');
  await expect(page.getByRole('rowheader').first()).toContainText('X-37B 1');
  await header.getByRole('button', { name: 'order shortest first' }).click();
  await expect(page).toHaveURL('/spacecraft?ordering=time_in_space&view=table');
  await expect(header).toHaveAttribute('aria-sort', 'ascending');
  await header.getByRole('button', { name: 'order by ID' }).click();
  await expect(page).toHaveURL('/spacecraft?view=table');
});

test('sorts the cards by several fields', async ({ page }) => {
  await page.goto('/spacecraft');
  const ordering = (await openMenu(page, 'Order')).getByRole('group', { name: 'Ordering' });
  await ordering.getByLabel('Order by').selectOption('Flights');
  await expect(page).toHaveURL('/spacecraft?ordering=-flights_count');
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('X-37B 1');
  await ordering.getByLabel('Then by').selectOption('Time in space');
  await expect(page).toHaveURL('/spacecraft?ordering=-flights_count,-time_in_space');
  await ordering.getByRole('button', { name: 'Time in space: longest in space' }).click();
  await expect(page).toHaveURL('/spacecraft?ordering=-flights_count,time_in_space');
  await ordering.getByLabel('Order by').selectOption('Remove');
  await expect(page).toHaveURL('/spacecraft?ordering=time_in_space');
});

test('chooses a usual order with one click, and names it on the button', async ({ page }) => {
  await page.goto('/spacecraft?limit=24&offset=24');
  const menu = await openMenu(page, 'Order');
  await menu.getByRole('link', { name: 'longest in space', exact: true }).click();
  await expect(page).toHaveURL('/spacecraft?ordering=-time_in_space&limit=24');
  await expect(menu.locator('summary')).toHaveText('Order: longest in space');
  await expect(menu.locator('summary')).toBeFocused();
  await expect(menu.getByRole('link').first()).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '68 spacecraft, longest in space first',
  );
});

test('narrows the list by one click, and widens it by another', async ({ page }) => {
  await page.goto('/spacecraft?limit=24');
  const toggle = page.getByRole('link', { name: /^In space now \d+$/ });
  await expect(toggle).toHaveAccessibleName('In space now 1');
  await toggle.click();
  await expect(page).toHaveURL('/spacecraft?in_space=true&limit=24');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['X-37B 1']);
  await expect(toggle).toHaveAttribute('aria-current', 'true');
  await expect(page.getByRole('link', { name: 'Remove filter In space: Yes' })).toBeVisible();
  await toggle.click();
  await expect(page).toHaveURL('/spacecraft?limit=24');
  await expect(toggle).not.toHaveAttribute('aria-current');
});

test('says of a filter that few craft have a recorded value for it', async ({ page }) => {
  await page.goto('/spacecraft');
  const license = await openFilter(page, 'Picture license');
  await expect(license).toContainText(/Recorded for \d+ of 68\./);
  const type = page.getByRole('group', { name: 'Type', exact: true });
  await expect(type).not.toContainText('Recorded for');
});

test('pages through the list by links', async ({ page }) => {
  await page.goto('/spacecraft?limit=24');
  const pages = page.getByRole('navigation', { name: 'Pages' });
  const status = page.getByRole('group', { name: 'Rows shown' });
  const enabled = pages.getByRole('link', { disabled: false });
  await expect(enabled).toHaveText(['Next', 'Last']);
  await pages.getByRole('link', { name: 'Next' }).click();
  await expect(status).toHaveText('25–48 of 68');
  await pages.getByRole('link', { name: 'Last' }).click();
  await expect(page).toHaveURL('/spacecraft?limit=24&offset=48');
  await expect(status).toHaveText('49–68 of 68');
  await expect(enabled).toHaveText(['First', 'Previous']);
  await page.getByLabel('Rows on a page').selectOption('100');
  await expect(page).toHaveURL('/spacecraft?limit=100');
  await expect(status).toHaveText('1–68 of 68');
});

test('offers to drop a filter of an empty result', async ({ page }) => {
  await page.goto('/spacecraft?search=gemini&status=1');
  await expect(page.getByRole('group', { name: 'Rows shown' })).toHaveText('None');
  // Nothing has no pages, no file, no charts, no timeline and no display.
  const main = page.getByRole('main');
  for (const pointless of ['Next', 'Charts', 'Timeline', 'Show on a display'])
    await expect(main.getByRole('link', { name: pointless, exact: true })).toHaveCount(0);
  await expect(page.locator('summary', { hasText: 'Download' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Without “Status: Active”' }).click();
  await expect(page).toHaveURL('/spacecraft?search=gemini');
  await expect(page.getByRole('article').first()).toContainText('Gemini');
});

test('offers the last page when the offset is past the end', async ({ page }) => {
  await page.goto('/spacecraft?offset=5000');
  await expect(page.getByText('This page is past the end of the list.')).toBeVisible();
  await page.getByRole('link', { name: 'Go to its last page' }).click();
  await expect(page).toHaveURL('/spacecraft?offset=60');
});
