import { expect, test } from './support/test.ts';

const rows = 'Rows shown';

test('finds serial numbers, and marks the matches', async ({ page }) => {
  await page.goto('/spacecraft');
  await page.getByRole('searchbox').fill('C210');
  await expect(page).toHaveURL('/spacecraft?search=C210&search_in=everything');
  await expect(page.getByRole('article')).toHaveCount(1);
  await expect(page.getByRole('article')).toContainText('Crew Dragon Endurance');
  await expect(page.locator('mark')).toHaveText(['C210']);
});

test('keeps the meaning of a link to Launch Library’s search, and offers the wider one', async ({
  page,
}) => {
  await page.goto('/spacecraft?search=C210');
  await expect(page.getByRole('group', { name: rows })).toHaveText('None');
  await page.getByRole('link', { name: /country and the rest too: 1 more/ }).click();
  await expect(page).toHaveURL('/spacecraft?search=C210&search_in=everything');
  await expect(page.getByRole('article')).toContainText('Crew Dragon Endurance');
});

test('suggests the nearest names when nothing is found', async ({ page }) => {
  await page.goto('/spacecraft');
  await page.getByRole('searchbox').fill('endeavor');
  await page.getByRole('link', { name: 'endeavour', exact: true }).click();
  await expect(page).toHaveURL('/spacecraft?search=endeavour&search_in=everything');
  await expect(page.getByRole('article')).toContainText(['Space Shuttle Endeavour']);
});

test('suggests the nearest name also where the other filters leave nothing of it', async ({
  page,
}) => {
  await page.goto('/spacecraft?search=endeavor&search_in=everything&status=4&limit=24');
  const suggestion = page.getByRole('listitem').filter({ hasText: 'endeavour' });
  await expect(suggestion).toHaveText('endeavour 1 spacecraft without the other filters');
  await suggestion.getByRole('link').click();
  await expect(page).toHaveURL('/spacecraft?search=endeavour&search_in=everything&limit=24');
});

test('offers the search without the word that no spacecraft has', async ({ page }) => {
  await page.goto('/spacecraft');
  await page.getByRole('searchbox').fill('shuttle 99999 endeavour');
  await page.getByRole('link', { name: 'shuttle endeavour' }).click();
  await expect(page).toHaveURL('/spacecraft?search=shuttle+endeavour&search_in=everything');
  await expect(page.getByRole('article')).toHaveCount(1);
  await expect(page.getByRole('article')).toContainText('Space Shuttle Endeavour');
});

test('says so when no name resembles the search', async ({ page }) => {
  await page.goto('/spacecraft');
  await page.getByRole('searchbox').fill('союз');
  await expect(page.getByText('No spacecraft in this catalogue match.')).toBeVisible();
  await expect(page.getByText('Did you mean')).toHaveCount(0);
});

test('says of a filter how many craft lack the value, and shows them', async ({ page }) => {
  await page.goto('/spacecraft?search=soyuz&flights_min=2');
  await expect(
    page.getByText(
      'None of the 9 with a recorded number of flights. 11 more have no recorded number of flights.',
    ),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Show them' }).click();
  await expect(page).toHaveURL('/spacecraft?search=soyuz&missing=flights_count');
});

test('keeps every letter of fast typing, and shows the rows of the last one', async ({ page }) => {
  await page.goto('/spacecraft?limit=100');
  const box = page.getByRole('searchbox');
  await box.pressSequentially('progress ms', { delay: 0 });
  await expect(box).toHaveValue('progress ms');
  await expect(page).toHaveURL('/spacecraft?search=progress+ms&search_in=everything&limit=100');
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
  await expect(page).toHaveURL(
    `/spacecraft?search=${encodeURIComponent('ソユーズ')}&search_in=everything`,
  );
  await page.goBack();
  await expect(page).toHaveURL('/spacecraft');
  await expect(box).toHaveValue('');
});
