import { openFilter, openMenu } from './support/filters.ts';
import { expect, test } from './support/test.ts';

test('keeps the focus on a control that disables itself or moves when it is used', async ({
  page,
}) => {
  await page.goto('/spacecraft?limit=48');
  const next = page.getByRole('link', { name: 'Next', exact: true });
  await next.press('Enter');
  await expect(page).toHaveURL('/spacecraft?limit=48&offset=48');
  await expect(next).toBeDisabled();
  await expect(next).toBeFocused();
  // A disabled link is no stop for Tab.
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('link', { name: 'Previous', exact: true })).toBeFocused();

  await page.goto('/spacecraft?view=table&columns=name,type,agency&status=1&ordering=name');
  const headers = page.getByRole('columnheader');
  await expect(headers).toHaveText([/^Name/, /^Type/, /^Agency/]);
  const columns = await openFilter(page, 'Columns');
  const forward = columns.getByRole('button', { name: 'Move Type forward' });
  await forward.press('Enter');
  await expect(headers).toHaveText([/^Type/, /^Name/, /^Agency/]);
  await expect(forward).toBeDisabled();
  await expect(forward).toBeFocused();
  const type = columns.getByRole('checkbox', { name: 'Type' });
  await type.press('Space');
  await expect(headers).toHaveText([/^Name/, /^Agency/]);
  await expect(type).toBeFocused();
  await page.keyboard.press('Escape');

  const status = await openFilter(page, 'Status');
  const any = status.getByRole('button', { name: 'Any status' });
  await any.press('Enter');
  await expect(page).not.toHaveURL(/status/);
  await expect(any).toBeDisabled();
  await expect(any).toBeFocused();
  await page.keyboard.press('Escape');

  const filter = await openFilter(page, 'Name is exactly');
  const field = filter.getByLabel('Full name, case-sensitive');
  await field.fill('X-37B 1');
  await field.press('Enter');
  await expect(headers).toHaveText([/^Name/, /^Agency/]);
  await expect(page).toHaveURL(/name=X-37B/);
  await expect(field).toBeFocused();
  await field.fill('');
  await field.press('Enter');
  await page.keyboard.press('Escape');

  const order = (await openMenu(page, 'Order')).getByLabel('Order by');
  await order.focus();
  await order.selectOption('Flights');
  await expect(page).toHaveURL(/sort=-flights_count|ordering=-flights_count/);
  await expect(order).toBeFocused();
  await order.selectOption('Remove');
  await expect(page).not.toHaveURL(/flights_count/);
  await expect(order).toBeFocused();
});

test('moves the focus to the part of the page around a control that is removed', async ({
  page,
  site,
  ll2,
}) => {
  site.setConfig({ api: ll2.api });
  const open = async (path: string) => {
    await page.goto(`${site.url}${path}`);
    // This loads together with what keeps the focus.
    await page.getByRole('link', { name: 'Data and updates' }).waitFor();
  };
  const heading = (name: string) => page.getByRole('heading', { name, exact: true });

  await open('/spacecraft/492');
  await page.getByRole('button', { name: /^Load (crews|flights)/ }).press('Enter');
  await expect(page.getByText('From Launch Library.', { exact: true })).toBeVisible();
  await expect(heading('Flights')).toBeFocused();

  await open('/spacecraft?status=99,1');
  const status = await openFilter(page, 'Status');
  await status.getByRole('checkbox', { name: '99 (not in this catalogue)' }).press('Space');
  await expect(page).toHaveURL(/status=1$/);
  await expect(status.getByRole('group', { name: 'Status' }).locator('legend')).toBeFocused();

  await open('/data');
  await page.getByRole('button', { name: 'Update now' }).press('Enter');
  await expect(page.getByText(/^Updated: 68 spacecraft/)).toBeVisible();
  await expect(heading('Update from Launch Library')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Data to download')).toBeFocused();
  await page.getByRole('button', { name: 'Go back to the published catalogue' }).press('Enter');
  await expect(page.getByText('The published catalogue is in use again.')).toBeVisible();
  await expect(heading('Update from Launch Library')).toBeFocused();
});
