import type { Page } from '@playwright/test';
import { aSpacecraft } from '#testing/a-spacecraft.ts';
import {
  anEdition,
  card,
  cards,
  openAt,
  passInterval,
  MINUTE,
  REFRESH,
  someCraft,
} from './support/site/editions.ts';
import { openFilter } from './support/filters.ts';
import { headingOf } from './support/heading.ts';
import { listen } from './support/checks/listen.ts';
import { expect, test } from './support/test.ts';

const state = (page: Page) => page.getByRole('region', { name: 'State of the data' });

/** Counts the DOM changes in the page's main element from now on. */
async function countChanges(page: Page): Promise<() => Promise<number>> {
  const counted = await page.evaluateHandle(() => {
    const count = { changes: 0 };
    const main = document.querySelector('main') ?? document.body;
    new MutationObserver(() => count.changes++).observe(main, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    return count;
  });
  return () => counted.evaluate(({ changes }) => changes);
}

test('sends one request per interval, and renders nothing while the response is 304', async ({
  page,
  site,
}) => {
  await openAt(page, site, '/spacecraft?search=synthetic', anEdition(1, someCraft(12)));
  await expect(cards(page).first()).toBeVisible();
  // Deferred code has loaded.
  await expect(page.locator('summary', { hasText: 'Download' })).toBeVisible();
  expect(site.catalogueRequests).toBe(1);
  const changes = await countChanges(page);
  await page.clock.fastForward(8 * MINUTE);
  expect(site.catalogueRequests).toBe(1);
  await page.clock.fastForward(2 * MINUTE);
  await expect.poll(() => site.catalogueResponses.length).toBe(2);
  for (let interval = 0; interval < 4; interval++) {
    expect(await passInterval(page, site)).toEqual({ named: '"1"', status: 304 });
  }
  expect(await changes()).toBe(0);
  site.setCatalogue(anEdition(2, someCraft(12, [3])));
  await passInterval(page, site);
  await expect(card(page, 'Synthetic 3 renewed')).toBeVisible();
  expect(await changes()).toBeGreaterThan(0);
});

test('sends no request from a hidden tab until it is visible again', async ({ page, site }) => {
  await openAt(page, site, '/spacecraft', anEdition(1, someCraft(12)));
  await expect(cards(page).first()).toBeVisible();
  // A headless browser reports every page as visible.
  const setVisibility = (value: string) =>
    page.evaluate((next) => {
      Object.defineProperty(document, 'visibilityState', { value: next, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, value);
  await setVisibility('hidden');
  for (let interval = 0; interval < 5; interval++) {
    await page.clock.fastForward(REFRESH * MINUTE);
  }
  expect(site.catalogueRequests).toBe(1);
  site.setCatalogue(anEdition(2, someCraft(12, [3])));
  await setVisibility('visible');
  await page.clock.fastForward(2_000);
  await expect(card(page, 'Synthetic 3 renewed')).toBeVisible();
  expect(site.catalogueRequests).toBe(2);
});

test('shows a replaced file in place: filter, scroll, focus and open menus stay', async ({
  page,
  site,
}) => {
  await openAt(page, site, '/spacecraft?search=synthetic&limit=50', anEdition(2, someCraft(40)));
  await expect(cards(page)).toHaveCount(40);
  await expect(state(page)).toContainText('Aging, 18 days old');
  const focused = card(page, 'Synthetic 30').getByRole('link');
  await focused.focus();
  const handle = await focused.elementHandle();
  const readPlace = () => page.evaluate(() => [window.scrollY, location.href] as const);
  const before = await readPlace();
  expect(before[0]).toBeGreaterThan(500);
  const heard = await listen(page);

  // One more match, one changed match, and one that doesn't match.
  const other = aSpacecraft({ id: 99, name: 'Another' });
  site.setCatalogue(anEdition(19, [...someCraft(41, [31]), other]));
  expect(await passInterval(page, site)).toEqual({ named: '"2"', status: 200 });
  await expect(card(page, 'Synthetic 31 renewed')).toBeVisible();
  await expect(cards(page)).toHaveCount(41);
  await expect(state(page)).toContainText('Fresh, 1 day old');
  expect(await readPlace()).toEqual(before);
  expect(await handle?.evaluate((element) => element === document.activeElement)).toBe(true);
  // Announced once, and nothing but the new count.
  await page.clock.fastForward(2_000);
  const sentence = '41 spacecraft matching “synthetic”';
  await expect.poll(heard).toEqual([`live: ${sentence}`]);
  await expect(headingOf(page)).toHaveText(sentence);

  const menu = await openFilter(page, 'Status');
  const active = menu.getByRole('checkbox', { name: 'Active' });
  await active.focus();
  site.setCatalogue(anEdition(20, someCraft(44)));
  expect(await passInterval(page, site)).toEqual({ named: '"19"', status: 200 });
  await expect(cards(page)).toHaveCount(44);
  await expect(menu.getByText('44')).toBeVisible();
  await expect(active).toBeFocused();
  expect(site.pageRequests).toBe(1);
});

test('shows newly published data on a kiosk within the site’s interval', async ({ page, site }) => {
  await openAt(page, site, '/kiosk?seconds=3600', anEdition(1, someCraft(1)));
  await expect(headingOf(page)).toHaveText('Synthetic 1');
  expect(await passInterval(page, site)).toEqual({ named: '"1"', status: 304 });
  site.setCatalogue(anEdition(2, someCraft(1, [1])));
  expect(await passInterval(page, site)).toEqual({ named: '"1"', status: 200 });
  await expect(headingOf(page)).toHaveText('Synthetic 1 renewed');
  await expect(page.getByText('No connection.')).toBeHidden();
});

test('renders nothing when a host without ETags sends the same file again', async ({
  page,
  site,
}) => {
  const { body } = anEdition(1, someCraft(12));
  await openAt(page, site, '/spacecraft?search=synthetic', { body });
  await expect(cards(page).first()).toBeVisible();
  await expect(page.locator('summary', { hasText: 'Download' })).toBeVisible();
  const changes = await countChanges(page);
  expect(await passInterval(page, site)).toEqual({ named: null, status: 200 });
  expect(await passInterval(page, site)).toEqual({ named: null, status: 200 });
  expect(await changes()).toBe(0);
  site.setCatalogue({ body: anEdition(1, someCraft(12, [5])).body });
  await passInterval(page, site);
  await expect(card(page, 'Synthetic 5 renewed')).toBeVisible();
});
