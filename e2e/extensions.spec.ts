import { LIST_PATH } from '#paths/list.ts';
import { expect, test } from './support/test.ts';

test('keeps working when extensions wrap, move and remove its elements', async ({ page }) => {
  await page.goto(`${LIST_PATH}?status=1`);
  await page.getByRole('article').first().waitFor();
  await page.evaluate(() => {
    document.body.append(document.createElement('aside'));
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- this runs in the page, alone
    const find = (selector: string) => {
      const found = document.querySelector(selector);
      if (found === null) throw new Error(`The page has no ${selector}.`);
      return found;
    };
    // A wrapper around a field, a card in another place, and a card and a filter that are gone.
    const wrapper = document.createElement('aside');
    find('[type=search]').before(wrapper);
    wrapper.append(find('[type=search]'), document.createElement('b'));
    find('body > aside').append(find('main article'));
    find('main article').closest('li')?.remove();
    find('[aria-label="Active filters"] li').remove();
  });
  await page.getByRole('searchbox').fill('soyuz');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/matching “soyuz”/);
  await page.getByRole('link', { name: 'Clear all filters' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('68 spacecraft');
  await page.getByRole('link', { name: 'Table' }).click();
  await expect(page.getByRole('table')).toBeVisible();
  await page.getByRole('link', { name: 'Overview', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Overview');
});
