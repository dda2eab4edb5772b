import { openMenu } from './support/filters.ts';
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
    ['Charts', /^Overview$/],
    ['Back to the list', /^\d spacecraft matching/],
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

test('announces what happens to a request, from its start to its result', async ({
  page,
  site,
  ll2,
}) => {
  site.setConfig({ api: ll2.api });
  const open = async (path: string) => {
    await page.goto(`${site.url}${path}`);
    await page.getByRole('link', { name: 'Data and updates' }).waitFor();
  };
  ll2.set({ hold: true });
  await open('/spacecraft/492');
  await page.getByRole('button', { name: /^Load (crews|flights)/ }).focus();
  const heardOfFlights = await listen(page);
  await page.keyboard.press('Enter');
  await expect.poll(heardOfFlights).toEqual(['live: Loading from Launch Library…']);
  ll2.set({ hold: false });
  await expect
    .poll(heardOfFlights)
    .toEqual([
      'live: Loading from Launch Library…',
      'live: From Launch Library.',
      'focus: Flights',
    ]);

  ll2.set({ hold: true });
  await open('/spacecraft?source=live');
  await expect(page.getByText('Querying Launch Library…')).toBeVisible();
  const heardOfList = await listen(page);
  ll2.set({ hold: false });
  await expect.poll(heardOfList).toEqual(['live: From Launch Library,']);
  ll2.set({ hold: true });
  const refresh = page.getByRole('button', { name: 'Refresh (1 API request)' });
  await refresh.focus();
  const heardOfRefresh = await listen(page);
  await page.keyboard.press('Enter');
  await expect.poll(heardOfRefresh).toEqual(['live: Refreshing…']);
  ll2.set({ hold: false });
  await expect.poll(heardOfRefresh).toEqual(['live: Refreshing…', 'live: From Launch Library,']);
  await expect(refresh).toBeFocused();

  ll2.set({ hold: true });
  await open('/data');
  await page.getByRole('button', { name: 'Update now' }).focus();
  const heardOfUpdate = await listen(page);
  await page.keyboard.press('Enter');
  const started = ['live: Updating from Launch Library.', 'focus: Update from Launch Library'];
  await expect.poll(heardOfUpdate).toEqual(started);
  ll2.set({ hold: false });
  await expect
    .poll(heardOfUpdate)
    .toEqual([...started, 'live: Updated: 68 spacecraft from Launch Library.']);
});

test('announces a download', async ({ page }) => {
  await page.goto('/spacecraft?search=voskhod');
  const download = (await openMenu(page, 'Download')).getByRole('button', { name: /CSV/ });
  await download.focus();
  const heard = await listen(page);
  await page.keyboard.press('Enter');
  await expect.poll(heard).toHaveLength(2);
  expect(await heard()).toEqual([
    expect.stringMatching(/^live: Preparing .*\.csv…$/),
    expect.stringMatching(/^live: \d spacecraft in .*\.csv\.$/),
  ]);
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
