import { headingOf } from './support/heading.ts';
import { listen } from './support/checks/listen.ts';
import { expect, test } from './support/test.ts';

test('announces each page once, by the focus on its heading, and sets its title', async ({
  page,
}) => {
  await page.goto('/spacecraft?search=voskhod');
  await expect(page.getByRole('article').first()).toBeVisible();
  const titles = [await page.title()];
  const steps = [
    ['Voskhod-3KD No.1', 'Voskhod-3KD No.1'],
    [/^(Next|Previous):/, /^Voskhod(?!-3KD No.1)/],
    // By the browser’s history, with the focus on the heading that will change.
    [null, 'Voskhod-3KD No.1'],
    ['Back to the list', /^\d spacecraft matching/],
    ['Overview of this view', /^Overview$/],
    ['About the data', 'Data and updates'],
  ] as const;
  for (const [link, heading] of steps) {
    if (link !== null)
      await page.getByRole('main').getByRole('link', { name: link }).first().focus();
    const heard = await listen(page);
    await (link === null ? page.goBack() : page.keyboard.press('Enter'));
    await expect(headingOf(page)).toHaveText(heading);
    await expect(headingOf(page)).toBeFocused();
    await expect.poll(heard).toEqual([`focus: ${await headingOf(page).innerText()}`]);
    titles.push(await page.title());
  }
  for (const [index, title] of titles.entries()) {
    expect(title).toMatch(/ · Spacecraft catalogue$/);
    expect(title).not.toBe(titles[index + 1]);
  }
});

test('announces a change of the list once, in its live region, and keeps the focus', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto('/spacecraft');
  await expect(page.getByRole('article').first()).toBeVisible();
  await page.getByRole('searchbox').focus();
  const heard = await listen(page);
  await page.keyboard.type('voskhod');
  const announcement = page.getByRole('status').filter({ hasText: 'matching “voskhod”' });
  await expect(announcement).toBeAttached();
  const sentence = await headingOf(page).innerText();
  // It isn’t announced again later.
  await page.clock.runFor(10_000);
  expect(await heard()).toEqual([`live: ${sentence}`]);
  await expect(page.getByRole('searchbox')).toBeFocused();
});

test.describe('where the catalogue is broken', () => {
  test.use({ expectedComplaints: /CatalogueError|React Router caught/ });

  test('announces a failed page once, by the focus on its heading, and a failed retry too', async ({
    page,
    site,
  }) => {
    site.setCatalogue({ body: '<!doctype html>' });
    await page.goto(`${site.url}/help`);
    await expect(page.getByText('No catalogue')).toBeVisible();
    await page.getByRole('link', { name: 'all credits' }).focus();
    for (const next of ['Try again', 'Reload the page']) {
      const heard = await listen(page);
      await page.keyboard.press('Enter');
      await expect(headingOf(page)).toHaveText('The catalogue could not be read');
      await expect(headingOf(page)).toBeFocused();
      await expect.poll(heard).toEqual(['focus: The catalogue could not be read']);
      await page.getByRole('button', { name: next }).focus();
    }
  });
});
