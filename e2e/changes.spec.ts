import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { addChanges, formatChangeHistory } from '#catalogue/changes/change-history.ts';
import { findAtomProblems } from './support/checks/atom-problems.ts';
import { begun, LANDING, once, someNewCraft, twice } from './support/data/some-changes.ts';
import { DIST } from './support/site/site.ts';
import { expect, test } from './support/test.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const runs = (page: Page) => page.getByRole('heading', { level: 2 });
const items = (page: Page) => page.getByRole('main').getByRole('listitem');

test('lists changes by run, the newest first, each with a link to its craft', async ({
  page,
  site,
}) => {
  site.setChanges({ body: formatChangeHistory(twice) });
  await page.goto(`${site.url}/changes`);
  await expect(heading(page)).toHaveText('What changed');
  await expect(page).toHaveTitle('What changed · Spacecraft catalogue');
  await expect(runs(page)).toHaveText([
    '3 January 2020 at 03:17 UTC',
    '2 January 2020 at 03:17 UTC',
  ]);
  await expect(items(page)).toHaveText([
    'X-37B 1 ended a flight.',
    'X-37B 1 was launched.',
    'LM Challenger changed status from Active to Single Use.',
    'Synthetic that is gone is no longer in the catalogue.',
  ]);
  await expect(items(page).last().getByRole('link')).toHaveCount(0);
  await items(page).nth(2).getByRole('link', { name: 'LM Challenger' }).click();
  await expect(heading(page)).toHaveText('LM Challenger');
});

test('marks in words what is new since the last visit', async ({ page, site }) => {
  await page.clock.install({ time: Date.UTC(2020, 0, 2, 12) });
  site.setChanges({ body: formatChangeHistory(once) });
  await page.goto(`${site.url}/changes`);
  await expect(runs(page)).toHaveCount(1);
  // A first visit has nothing to compare with.
  await expect(page.getByText('last visit')).toHaveCount(0);
  await page.clock.setFixedTime(Date.UTC(2020, 0, 4, 8));
  site.setChanges({ body: formatChangeHistory(twice) });
  await page.reload();
  const note = '1 change is new since your last visit on 2 January 2020 at 12:00 UTC.';
  await expect(page.getByText(note)).toBeVisible();
  await expect(runs(page)).toHaveText([
    '3 January 2020 at 03:17 UTCNew since your last visit',
    '2 January 2020 at 03:17 UTC',
  ]);
  // Looking at a craft doesn't end the visit.
  await items(page).first().getByRole('link').click();
  await expect(heading(page)).toHaveText('X-37B 1');
  await page.goBack();
  await expect(page.getByText(note)).toBeVisible();
  await page.reload();
  await expect(
    page.getByText('Nothing is new since your last visit on 4 January 2020 at 08:00 UTC.'),
  ).toBeVisible();
  await expect(runs(page).first()).toHaveText('3 January 2020 at 03:17 UTC');
});

test('tells many changes of one kind in one sentence', async ({ page, site }) => {
  const history = addChanges(begun, '2020-01-02', someNewCraft(60));
  site.setChanges({ body: formatChangeHistory(history) });
  await page.goto(`${site.url}/changes`);
  await expect(runs(page)).toHaveText(['2 January 2020']);
  await expect(items(page)).toHaveCount(1);
  await expect(items(page)).toContainText('60 spacecraft were added to the catalogue: Synthetic 1');
  await items(page).getByText('and 54 more').click();
  await expect(items(page).getByRole('link')).toHaveCount(60);
});

test('shows a year of runs bit by bit', async ({ page, site }) => {
  let history = begun;
  for (let day = 1; day <= 40; day++) {
    const time = new Date(Date.UTC(2020, 1, day)).toISOString();
    history = addChanges(history, time, LANDING);
  }
  site.setChanges({ body: formatChangeHistory(history) });
  await page.goto(`${site.url}/changes`);
  await expect(runs(page)).toHaveCount(30);
  await page.getByRole('button', { name: 'Show earlier changes' }).click();
  await expect(runs(page)).toHaveCount(40);
  await expect(page.getByRole('button', { name: 'Show earlier changes' })).toHaveCount(0);
});

test('is linked from the footer and from the data page, and links the feed', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}/help`);
  await page.getByRole('contentinfo').getByRole('link', { name: 'What changed' }).click();
  await expect(heading(page)).toHaveText('What changed');
  const href = await page.getByRole('link', { name: 'Atom feed' }).getAttribute('href');
  const feed = await fetch(new URL(href ?? '', site.url));
  expect(feed.headers.get('content-type')).toContain('application/atom+xml');
  expect(findAtomProblems(await feed.text())).toEqual([]);
  await page.goto(`${site.url}/data`);
  await page.getByRole('main').getByRole('link', { name: 'What changed' }).click();
  await expect(page).toHaveURL(`${site.url}/changes`);
});

test('says that nothing is recorded yet, or that nothing changed', async ({ page, site }) => {
  await page.goto(`${site.url}/changes`);
  await expect(page.getByText('No changes are recorded yet.')).toBeVisible();
  site.setChanges({ body: formatChangeHistory(begun) });
  await page.reload();
  await expect(
    page.getByText('This history began on 1 January 2020 at 03:17 UTC, and goes back a year'),
  ).toBeVisible();
});

test.describe('with a history that can’t be used', () => {
  test.use({ expectedComplaints: /Failed to load resource/ });

  for (const [what, response, message] of [
    ['missing', { status: 404, body: '' }, 'This site keeps no history of changes yet.'],
    [
      'a page',
      { type: 'text/html', body: '<!doctype html>' },
      'This site keeps no history of changes yet.',
    ],
    [
      'cut off',
      { body: formatChangeHistory(twice).slice(0, -9) },
      'This site’s history of changes could not be read.',
    ],
    [
      'of another kind',
      { body: '{"format":"other/1"}' },
      'This site’s history of changes could not be read.',
    ],
    [
      'not sent',
      { status: 503, body: 'Later' },
      'This site’s history of changes could not be fetched.',
    ],
  ] as const) {
    test(`says so: ${what}`, async ({ page, site }) => {
      site.setChanges(response);
      await page.goto(`${site.url}/changes`);
      await expect(heading(page)).toHaveText('What changed');
      await expect(page.getByText(message)).toBeVisible();
      await expect(runs(page)).toHaveCount(0);
    });
  }

  test('a visit that showed nothing doesn’t make everything new', async ({ page, site }) => {
    site.setChanges({ body: formatChangeHistory(once) });
    await page.goto(`${site.url}/changes`);
    await expect(runs(page)).toHaveCount(1);
    site.setChanges({ status: 503, body: 'Later' });
    await page.reload();
    await expect(page.getByText('could not be fetched')).toBeVisible();
    site.setChanges({ body: formatChangeHistory(once) });
    await page.reload();
    await expect(page.getByText('Nothing is new since your last visit')).toBeVisible();
  });
});

test('each page links the feed, wherever the site is', async ({ page, site }) => {
  expect(readFileSync(`${DIST}/spacecraft/558/index.html`, 'utf8')).toContain(
    'href="../catalogue/changes.atom"',
  );
  const feed = page.locator('link[rel=alternate][type="application/atom+xml"]');
  for (const path of ['/spacecraft', '/spacecraft/558', '/changes', '/']) {
    await page.goto(`${site.url}${path}`);
    await expect(heading(page)).toBeVisible();
    await expect(feed).toHaveCount(1);
    // Also when the app changes the URL.
    await page.getByRole('contentinfo').getByRole('link', { name: 'all credits' }).click();
    await expect(heading(page)).toHaveText('Credits');
    expect(await feed.evaluate((link: HTMLLinkElement) => link.href), path).toBe(
      `${site.url}/catalogue/changes.atom`,
    );
  }
});
