import { expect, test } from './support/test.ts';

for (const [path, heading, name] of [
  // Two letters off.
  ['/spacecraft/gemeni', 'Did you mean one of these?', /^Gemini /],
  // Of the craft in the catalogue, the one with the highest id.
  ['/spacecraft/999999', 'Spacecraft with the nearest ids', /./],
] as const) {
  test(`${path} suggests three spacecraft`, async ({ page }) => {
    await page.goto(path);
    const suggestions = page
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: heading }) })
      .getByRole('listitem')
      .getByRole('link');
    await expect(suggestions).toHaveCount(3);
    await expect(suggestions.first()).toHaveText(name);
    const text = await suggestions.first().innerText();
    await suggestions.first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(text);
  });
}

test('a page that doesn’t exist has a search of everything', async ({ page }) => {
  await page.goto('/nowhere');
  const field = page.getByRole('searchbox', {
    name: 'Search name, serial number, agency or country',
  });
  await field.fill('spacex');
  await field.press('Enter');
  await expect(page).toHaveURL('/spacecraft?search=spacex&search_in=everything&limit=24');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\d+ spacecraft matching/);
});
