import { expect, test } from './support/test.ts';

const rows = 'Rows shown';

test('highlights the matches, and searches serial numbers only on request', async ({ page }) => {
  await page.goto('/spacecraft?search=C210');
  await expect(page.getByRole('group', { name: rows })).toHaveText('None');
  await page.getByLabel('Search serial numbers too').check();
  await expect(page).toHaveURL('/spacecraft?search=C210&search_in=serials');
  await expect(page.getByRole('article')).toContainText('Crew Dragon Endurance');
  await expect(page.locator('mark')).toHaveText(['C210']);
});

test('keeps every letter of fast typing, and shows the rows of the last one', async ({ page }) => {
  await page.goto('/spacecraft?limit=100');
  const box = page.getByRole('searchbox');
  await box.pressSequentially('progress ms', { delay: 0 });
  await expect(box).toHaveValue('progress ms');
  await expect(page).toHaveURL('/spacecraft?search=progress+ms&limit=100');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'Progress MS-07',
    'Progress MS-01',
    'Progress MS-16',
    'Progress MS-20',
  ]);
});

test('accepts text from an input method editor', async ({ page }) => {
  await page.goto('/spacecraft');
  const box = page.getByRole('searchbox');
  await box.focus();
  const browser = await page.context().newCDPSession(page);
  for (const text of ['s', 'そ', 'そy', 'そゆ', 'そゆz', 'そゆず']) {
    await browser.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  }
  await browser.send('Input.insertText', { text: 'ソユーズ' });
  await expect(box).toHaveValue('ソユーズ');
  await expect(page).toHaveURL(`/spacecraft?search=${encodeURIComponent('ソユーズ')}`);
  await page.goBack();
  await expect(page).toHaveURL('/spacecraft');
  await expect(box).toHaveValue('');
});
