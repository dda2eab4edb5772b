import type { Page } from '@playwright/test';
import { aSpacecraft } from '#testing/a-spacecraft.ts';
import { aCatalogueFile } from './support/data/synthetic-file.ts';
import { expect, test } from './support/test.ts';
import { visit } from './support/site/worker.ts';

test.use({
  serviceWorkers: 'allow',
  expectedComplaints: /Failed to load resource|CatalogueError|React Router caught|ERR_/,
});

const STATES = {
  loading: 'Opening the catalogue…',
  refreshing: 'Querying Launch Library…',
  empty: 'The catalogue holds no spacecraft.',
  filtered: 'No spacecraft in this catalogue match.',
  error: 'The catalogue could not be read',
  offline: 'This device is offline',
} as const;

/** The page shows this state's text, and no other state's. */
async function expectState(page: Page, state: keyof typeof STATES) {
  await expect(page.getByText(STATES[state]).first()).toBeVisible();
  for (const [other, words] of Object.entries(STATES)) {
    if (other !== state) await expect(page.getByText(words)).toBeHidden();
  }
}

test('loading, refreshing, empty, filtered, error and offline are six different screens', async ({
  page,
  context,
  site,
  ll2,
}) => {
  site.setConfig({ api: ll2.api });
  site.setCatalogue('hold');
  await page.goto(`${site.url}/spacecraft`, { waitUntil: 'commit' });
  await expectState(page, 'loading');

  site.setCatalogue({ body: '<!doctype html>', type: 'text/html' });
  await page.goto(`${site.url}/spacecraft`);
  await expectState(page, 'error');

  // The device has no catalogue, and now no network either.
  await visit(page, `${site.url}/help`);
  await context.setOffline(true);
  await page.getByRole('link', { name: 'Catalogue', exact: true }).click();
  await expectState(page, 'offline');
  await context.setOffline(false);

  site.setCatalogue({ body: aCatalogueFile([]) });
  await page.goto(`${site.url}/spacecraft`);
  await expectState(page, 'empty');

  site.setCatalogue({ body: aCatalogueFile([aSpacecraft()]) });
  await page.goto(`${site.url}/spacecraft?search=nothing`);
  await expectState(page, 'filtered');

  ll2.set({ hold: true });
  await page.goto(`${site.url}/spacecraft?source=live`);
  await expectState(page, 'refreshing');
  await expect(page.getByRole('article')).toHaveCount(1);
});
