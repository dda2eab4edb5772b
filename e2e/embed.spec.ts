import { aSpacecraft } from '#testing/a-spacecraft.ts';
import { toEmbedCode } from '#export/embed-code.ts';
import { aCatalogueFile, craftByRights } from './support/data/synthetic-file.ts';
import { headingOf } from './support/heading.ts';
import { expect, test } from './support/test.ts';

// On other sites' pages: embed-host.spec.ts.

test('shows the cards of any list, with credits and links that open the catalogue in a tab', async ({
  page,
  site,
}) => {
  site.setCatalogue({ body: aCatalogueFile(craftByRights(site.url)) });
  await page.goto(`${site.url}/embed?sort=-name&limit=3`);
  await expect(page).toHaveTitle('4 spacecraft, by name, Z to A · Spacecraft catalogue');
  await expect(headingOf(page)).toHaveText('4 spacecraft, by name, Z to A');
  const cards = page.getByRole('article');
  await expect(cards.getByRole('heading', { level: 2 })).toHaveText([
    'No picture',
    'Neither',
    'Credit alone',
  ]);
  await expect(cards.getByRole('figure')).toHaveText([
    'Drawing: this project',
    /Rights not recorded$/,
    'Blue Origin · license not recorded',
  ]);
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('searchbox')).toHaveCount(0);
  await expect(page.locator('footer')).toHaveText(
    'Spacecraft catalogue 3 of 4 spacecraft Data from January 2020 and earlier Launch Library 2, The Space Devs',
  );
  for (const [name, path] of [
    ['Neither', '/spacecraft/3?sort=-name&limit=3'],
    ['Spacecraft catalogue', '/spacecraft?sort=-name&limit=3'],
  ] as const) {
    const opened = page.waitForEvent('popup');
    await page.getByRole('link', { name, exact: true }).click();
    const tab = await opened;
    await expect(tab).toHaveURL(site.url + path);
    expect(await tab.evaluate(() => window.opener)).toBeNull();
    await tab.close();
  }
  await expect(page).toHaveURL(`${site.url}/embed?sort=-name&limit=3`);
});

test('opens the license of a picture in a tab too', async ({ page, context, site }) => {
  site.setCatalogue({ body: aCatalogueFile(craftByRights(site.url)) });
  await context.route('https://example.org/nasa', (route) => route.fulfill({ body: 'Guidelines' }));
  await page.goto(`${site.url}/embed?show=card&id=1`);
  const opened = page.waitForEvent('popup');
  await page.getByRole('link', { name: 'NASA guidelines' }).click();
  const tab = await opened;
  await expect(tab).toHaveURL('https://example.org/nasa');
  expect(await tab.evaluate(() => window.opener)).toBeNull();
});

test('shows drawings where pictures must be cleared for reuse', async ({ page, site }) => {
  site.setCatalogue({ body: aCatalogueFile(craftByRights(site.url)) });
  await page.goto(`${site.url}/embed?search=credit&pictures=cleared`);
  await expect(page.getByRole('figure')).toHaveText(/Drawing: this project$/);
});

test('shows a list as a table, with the usual columns or the URL’s', async ({ page }) => {
  await page.goto('/embed?show=table&search=dragon&ordering=-flights_count');
  await expect(page.getByRole('columnheader')).toHaveText([
    'Name',
    'Status',
    'Configuration',
    'Flights',
    'Time in space',
  ]);
  await expect(page.getByRole('rowheader').first()).toHaveText('Dragon C109');
  await expect(page.getByRole('link', { name: 'Spacecraft catalogue' })).toHaveAttribute(
    'href',
    '/spacecraft?search=dragon&ordering=-flights_count&view=table',
  );
  await page.goto('/embed?show=table&limit=1&name=X-37B+1&columns=id,flights_count');
  await expect(page.getByRole('columnheader')).toHaveText(['Name', 'ID', 'Flights']);
  await expect(page.getByRole('rowheader')).toHaveText('X-37B 1');
  await expect(page.getByRole('cell')).toHaveText(['558', '4']);
});

test('shows the card of one craft', async ({ page }) => {
  await page.goto('/embed?show=card&id=558');
  await expect(page).toHaveTitle('X-37B 1 · Spacecraft catalogue');
  const card = page.getByRole('article');
  await expect(card.getByRole('heading', { level: 1 })).toHaveText('X-37B 1');
  await expect(card).toContainText('In space');
  await expect(card.getByRole('figure')).toBeVisible();
  for (const name of ['X-37B 1', 'Spacecraft catalogue']) {
    const link = page.getByRole('link', { name, exact: true });
    await expect(link).toHaveAttribute('href', '/spacecraft/558');
    await expect(link).toHaveAttribute('target', '_blank');
    await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  }
});

test('counts up the time of a craft in space, and says from when', async ({ page, site }) => {
  await page.clock.install({ time: Date.UTC(2020, 0, 3) });
  site.setCatalogue({
    body: aCatalogueFile([
      aSpacecraft({ in_space: true, flights_count: 1, time_in_space: 'P10DT1H' }),
      aSpacecraft({ id: 2, name: 'Landed', flights_count: 1, time_in_space: 'PT90M' }),
      aSpacecraft({ id: 3, name: 'Unknown', flights_count: 1, time_in_space: 'P0D' }),
    ]),
  });
  await page.goto(`${site.url}/embed?show=clock&id=1`);
  // Recorded on 2 January 2020: a day ago.
  const clock = page.getByRole('main');
  await expect(clock).toContainText('11 days 01:00:0');
  await page.clock.fastForward(5_000);
  await expect(clock).toContainText(/11 days 01:00:0[5-9]in space so far/);
  await expect(clock).toContainText('Data from January 2020');
  await page.goto(`${site.url}/embed?show=clock&id=2`);
  await expect(clock).toContainText('90 minutes in space');
  await page.goto(`${site.url}/embed?show=clock&id=3`);
  await expect(headingOf(page)).toHaveText('Unknown');
  await expect(clock).toContainText('Its time in space isn’t recorded.');
});

for (const [path, title, link] of [
  ['/embed?show=card&id=999999', 'This catalogue has no spacecraft with the ID 999999.', 'See all'],
  ['/embed?show=clock', 'No spacecraft is chosen.', 'See all'],
  ['/embed?search=zzzz', 'No spacecraft matching “zzzz”.', 'See all'],
  ['/embed?offset=900', 'This page is past the end of the list.', 'See the list, which has 68'],
] as const) {
  test(`says why ${path} shows no spacecraft, and links to some`, async ({ page }) => {
    await page.goto(path);
    await expect(headingOf(page)).toHaveText(title);
    const way = page.getByRole('link', { name: link });
    await expect(way).toHaveAttribute('target', '_blank');
    await expect(way).toHaveAttribute('href', /^\/spacecraft/);
  });
}

test('names what of its URL it does not use, and shows the rest', async ({ page }) => {
  await page.goto('/embed?show=film&limit=500&id=558&search=dragon');
  const notes = page.getByRole('region', { name: 'Problems with this link' });
  await expect(notes.getByRole('listitem')).toHaveText([
    /^show=film.*Using cards/,
    /^limit=500.*at most 100/,
    /^id=558.*only a card and a clock/,
  ]);
  await expect(page.getByRole('article')).toHaveCount(4);
});

test('has the theme of its URL, or else the device’s', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  const ground = () =>
    page.evaluate(() => getComputedStyle(document.body).backgroundColor.replaceAll(' ', ''));
  await page.goto('/embed?limit=1');
  expect(await ground()).toBe('rgb(246,242,233)');
  await page.goto('/embed?limit=1&theme=night');
  expect(await ground()).toBe('rgb(12,19,32)');
});

for (const width of [390, 1280]) {
  test(`has the height of its content, and nothing beside it, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 400 });
    for (const show of ['cards', 'table', 'card&id=558', 'clock&id=558']) {
      await page.goto(`/embed?limit=3&show=${show}`);
      await expect(headingOf(page)).toBeVisible();
      const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(scrolled, show).toBe(width);
      const box = await page.getByRole('main').boundingBox();
      // It isn’t stretched to the window.
      if (show.startsWith('clock')) expect(box?.height).toBeLessThan(250);
    }
  });
}

test('is kept out of search engines, and has no canonical URL', async ({ request }) => {
  const html = await (await request.get('/embed')).text();
  expect(html).toContain('<meta name="robots" content="noindex" />');
  expect(html).not.toContain('rel="canonical"');
  expect(await (await request.get('/kiosk')).text()).not.toContain('noindex');
});

test('gives the code that embeds a craft’s card or clock', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/spacecraft/558?status=1');
  await page
    .locator('summary')
    .filter({ hasText: /^Share$/ })
    .click();
  const embed = page.getByRole('region', { name: 'Embed' });
  for (const [button, query, title, frame] of [
    ['Copy code of the card', 'show=card&id=558', 'X-37B 1', { height: 280, maxWidth: 480 }],
    ['Copy code of the clock', 'show=clock&id=558', 'Time in space of X-37B 1', { height: 190 }],
  ] as const) {
    await embed.getByRole('button', { name: button }).click();
    await expect(embed.getByRole('status')).toHaveText('Embed code copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      toEmbedCode({ url: `${baseURL}/embed?${query}`, title, ...frame }),
    );
  }
});
