import { errors, type Page } from '@playwright/test';
import type { World } from './chaos-world.ts';

const PATHS = [
  '/',
  '/spacecraft?view=table&limit=24',
  '/spacecraft?status=1,2&ordering=-flights_count',
  '/spacecraft?search=dragon&limit=100&mode=detailed',
  '/spacecraft?source=live&ordering=-time_in_space',
  '/spacecraft?source=live&status=1',
  '/spacecraft?in_space=true&sort=-name',
  '/spacecraft?flights_min=2&offset=10',
  '/spacecraft/7',
  '/spacecraft/41?source=live',
  '/spacecraft/9999',
  '/compare?ids=1,2,3',
  '/overview?status=1',
  '/kiosk?of=all&seconds=60',
  '/kiosk/build',
  '/data',
];
const WORDS = ['soyuz', 'dragon', 'edition', 'synthetic p', '1', 'no such craft', ''];

/** Whether going back stays within this document. */
const isBackInside = (page: Page) =>
  page.evaluate(() => {
    const { navigation } = window;
    return navigation.entries()[(navigation.currentEntry?.index ?? 0) - 1]?.sameDocument ?? false;
  });

/**
 * Simulates a visitor who clicks at random. Each call does one action and returns its description; actions that the page
 * doesn't offer at the moment are skipped.
 */
export function createReader(page: Page, world: World, random: () => number, siteUrl: string) {
  const pick = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)];

  /** A page can be loaded with a network, or from an active service worker's cache. */
  const canLoad = async () =>
    !world.isOffline ||
    (await page.evaluate(() => (navigator.serviceWorker?.controller ?? null) !== null));

  async function follow(selector: string): Promise<string | null> {
    const links = await page.locator(selector).filter({ visible: true }).all();
    const link = pick(links);
    if (link === undefined) return null;
    const name = (await link.innerText()).trim();
    await link.click();
    return name;
  }

  const actions: Record<string, () => Promise<string | null>> = {
    'opens a URL': async () => {
      if (!(await canLoad())) return null;
      const path = pick(PATHS) ?? '/';
      await page.goto(siteUrl + path);
      return path;
    },
    'reloads the page': async () => {
      if (!(await canLoad())) return null;
      await page.reload();
      return page.url();
    },
    'goes back': async () => {
      if (!(await isBackInside(page))) return null;
      await page.goBack();
      return page.url();
    },
    'follows a link of the header': () => follow('header nav a'),
    'opens a craft': () => follow('main article h2 a, main tbody th a'),
    'turns a page': () => follow('nav[aria-label="Pages"] a'),
    'changes the layout': () => follow('nav[aria-label="Layout"] a'),
    'removes a filter': () => follow('[aria-label="Active filters"] a'),
    'orders by a column': () => follow('main thead button'),
    'goes to the data': () => follow('a[href^="/data"]'),
    searches: async () => {
      const search = page.getByRole('searchbox');
      if (!(await search.isVisible())) return null;
      const word = pick(WORDS) ?? '';
      await search.fill(word);
      return word;
    },
    'chooses an order': async () => {
      const order = page.getByLabel('Order by');
      if (!(await order.isVisible())) {
        const menu = page.locator('summary', { hasText: 'Order' }).filter({ visible: true });
        if ((await menu.count()) === 0) return null;
        await menu.click();
      }
      return (await order.selectOption({ index: Math.floor(random() * 10) }))[0] ?? '';
    },
    'sets a filter': async () => {
      const filters = await page.locator('main details:has(input[type=checkbox])').all();
      const filter = pick(filters);
      if (filter === undefined || !(await filter.isVisible())) return null;
      await filter.locator('summary').click();
      const box = pick(await filter.getByRole('checkbox').all());
      await box?.click();
      await page.keyboard.press('Escape');
      return filter.locator('summary').innerText();
    },
    'updates the catalogue': async () => {
      const button = page.getByRole('button', { name: 'Update now' });
      if (!(await button.isVisible()) || !(await button.isEnabled())) return null;
      await button.click();
      return '';
    },
    'loads the new version': async () => {
      const button = page.getByRole('button', { name: 'Reload', exact: true });
      if (!(await button.isVisible())) return null;
      await button.click();
      return '';
    },
    'clears the storage': async () => {
      // It is always possible; without this, every fifth action would be this one.
      if (random() < 0.8) return null;
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Storage.clearDataForOrigin', { origin: siteUrl, storageTypes: 'all' });
      await devtools.detach();
      return '';
    },
  };

  /** Does one action that the page allows. */
  return async function act(): Promise<string> {
    const names = Object.keys(actions);
    for (;;) {
      const name = pick(names) ?? '';
      try {
        const what = await actions[name]?.();
        if (what !== null && what !== undefined) return `${name}: ${what}`;
      } catch (error) {
        // The element disappeared before the click, or the page before the check: a new edition arrived, or the page reloads, for example for another
        // version of the app.
        const isLate =
          error instanceof errors.TimeoutError ||
          (error instanceof Error &&
            /interrupted by another navigation|net::ERR_ABORTED|Execution context was destroyed/.test(
              error.message,
            ));
        if (!isLate) throw error;
        return `${name}, too late`;
      }
    }
  };
}
