import { embedded } from './support/data/catalogue.ts';
import { expect, test } from './support/test.ts';

const { spacecraft } = embedded;
const rows = 'Rows shown';

test('what a search found is marked, and serial numbers are searched only when asked', async ({
  page,
}) => {
  await page.goto('/spacecraft?search=C210');
  await expect(page.getByRole('group', { name: rows })).toHaveText('None');
  await page.getByLabel('Search serial numbers too').check();
  await expect(page).toHaveURL('/spacecraft?search=C210&search_in=serials');
  await expect(page.getByRole('article')).toContainText('Crew Dragon Endurance');
  await expect(page.locator('mark')).toHaveText(['C210']);
});

test('no letter is lost and the rows are those of the last one, however fast one types', async ({
  page,
}) => {
  await page.goto('/spacecraft?limit=100');
  const box = page.getByRole('searchbox');
  await box.pressSequentially('progress ms', { delay: 0 });
  await expect(box).toHaveValue('progress ms');
  await expect(page).toHaveURL('/spacecraft?search=progress+ms&limit=100');
  const names = spacecraft
    .filter(({ name, spacecraft_config: config }) =>
      ['progress', 'ms'].every((word) =>
        `${name}\n${config?.name ?? ''}`.toLowerCase().includes(word),
      ),
    )
    .toSorted((a, b) => a.id - b.id)
    .map(({ name }) => name);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(names);
});

test('a text composed by an input method arrives whole', async ({ page }) => {
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
