import { openFilter } from './support/filters.ts';
import { headingOf } from './support/heading.ts';
import { expect, test } from './support/test.ts';

test('names the parameters that it could not use, and applies the others', async ({ page }) => {
  await page.goto(
    '/spacecraft?limit=500&ordering=bogus,-id&in_space=maybe&search=soyuz&launcher=121&view=globe',
  );
  const notes = page.getByRole('region', { name: 'Problems with this link' });
  await expect(notes.getByRole('listitem')).toHaveText([
    /^limit=500.*at most 100 rows/,
    /^ordering=bogus,-id.*Ignored bogus/,
    /^in_space=maybe.*true or false/,
    /^launcher=121.*ignored/,
    /^view=globe.*cards or table/,
  ]);
  await expect(page.getByRole('article').first()).toContainText('Soyuz');
  await expect(page.getByLabel('Rows on a page')).toHaveValue('100');
});

for (const path of ['/?limit=0&bogus=1', '/spacecraft/558?limit=0&bogus=1']) {
  test(`names the unused parameters of ${path}`, async ({ page }) => {
    await page.goto(path);
    const notes = page.getByRole('region', { name: 'Problems with this link' });
    await expect(notes.getByRole('listitem')).toHaveText([/^limit=0/, /^bogus=1.*ignored/]);
  });
}

test('names a status that the catalogue does not have, and shows no rows', async ({ page }) => {
  await page.goto('/spacecraft?status=99');
  await expect(page.getByRole('group', { name: 'Rows shown' })).toHaveText('None');
  await expect(page.getByRole('list', { name: 'Active filters' })).toContainText(
    'Status: 99 (not in this catalogue)',
  );
});

test('keeps hostile texts in the URL, and shows them as text', async ({ page }) => {
  const hostile = '<img src=x onerror=alert(1)> "&%+#/\u202E🚀';
  await page.goto(
    `/spacecraft?search=${encodeURIComponent(hostile)}&name=${encodeURIComponent(hostile)}`,
  );
  await expect(page.getByRole('searchbox')).toHaveValue(hostile);
  await expect((await openFilter(page, 'Name is exactly')).getByLabel('Full name')).toHaveValue(
    hostile,
  );
  await expect(page.getByRole('group', { name: 'Rows shown' })).toHaveText('None');
});

for (const path of [
  '/spacecraft?%',
  '/spacecraft?search=%E0%A4%A',
  '/spacecraft?__proto__[x]=1&constructor=2&toString=3',
  `/spacecraft?search=${'x'.repeat(10_000)}`,
  `/spacecraft?${'status=1&'.repeat(500)}`,
  `/spacecraft?${Array.from({ length: 300 }, (_, index) => `p${index}=1`).join('&')}`,
  '/help?anything=1#nowhere',
]) {
  test(`renders a page for ${path.slice(0, 60)}`, async ({ page }) => {
    await page.goto(path);
    await expect(headingOf(page)).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
  });
}
