import {
  anEdition,
  card,
  cards,
  MINUTE,
  NOW,
  openAt,
  passInterval,
  REFRESH,
  someCraft,
} from './support/site/editions.ts';
import { headingOf } from './support/heading.ts';
import type { CatalogueResponse } from './support/site/site.ts';
import { expect, test } from './support/test.ts';
import { visit } from './support/site/worker.ts';

test.describe('when the host’s file is unusable', () => {
  test.use({ expectedComplaints: /Failed to load resource|net::ERR_/ });

  test('keeps the rows until an interval brings a valid file', async ({ page, site }) => {
    await openAt(page, site, '/spacecraft?search=synthetic', anEdition(1, someCraft(8)));
    await expect(cards(page)).toHaveCount(8);
    const good = anEdition(2, someCraft(8, [3]));
    const responses: CatalogueResponse[] = [
      { body: good.body.slice(0, -9), etag: '"2"' },
      { type: 'text/html', body: '<!doctype html>' },
      { status: 500, body: 'Not now' },
    ];
    for (const response of responses) {
      site.setCatalogue(response);
      expect((await passInterval(page, site))?.named).toBe('"1"');
    }
    site.setCatalogue('hang-up');
    await page.clock.fastForward(REFRESH * MINUTE);
    await expect.poll(() => site.catalogueRequests).toBe(5);
    await expect(cards(page)).toHaveCount(8);
    await expect(card(page, 'Synthetic 3')).toBeVisible();
    await expect(page.getByRole('alert')).toBeHidden();
    site.setCatalogue(good);
    await passInterval(page, site);
    await expect(card(page, 'Synthetic 3 renewed')).toBeVisible();
  });

  test('sends no request without a network, and the due one within a minute of its return', async ({
    page,
    context,
    site,
  }) => {
    await openAt(page, site, '/spacecraft?search=synthetic', anEdition(1, someCraft(8)));
    await expect(cards(page)).toHaveCount(8);
    site.setCatalogue(anEdition(2, someCraft(8, [3])));
    await context.setOffline(true);
    await expect(page.getByText('Offline', { exact: true })).toBeVisible();
    await page.clock.fastForward(REFRESH * MINUTE);
    await page.clock.fastForward(REFRESH * MINUTE);
    await expect(card(page, 'Synthetic 3')).toBeVisible();
    await context.setOffline(false);
    await expect(page.getByText('Offline', { exact: true })).toBeHidden();
    await page.clock.fastForward(MINUTE);
    await expect(card(page, 'Synthetic 3 renewed')).toBeVisible();
    expect(site.catalogueRequests).toBe(2);
  });
});

test.describe('with the service worker', () => {
  test.use({ serviceWorkers: 'allow', expectedComplaints: /Failed to load resource/ });

  test('sends one conditional request per interval, and caches a newer file', async ({
    page,
    context,
    site,
  }) => {
    site.setConfig({ refresh_minutes: REFRESH });
    site.setCatalogue(anEdition(1, someCraft(8)));
    await page.clock.install({ time: NOW });
    await visit(page, `${site.url}/spacecraft?search=synthetic`);
    await expect(cards(page)).toHaveCount(8);
    await expect(page.locator('summary', { hasText: 'Download' })).toBeVisible();
    expect(await passInterval(page, site)).toEqual({ named: '"1"', status: 304 });
    expect(await passInterval(page, site)).toEqual({ named: '"1"', status: 304 });
    site.setCatalogue(anEdition(2, someCraft(9, [3])));
    expect(await passInterval(page, site)).toEqual({ named: '"1"', status: 200 });
    await expect(card(page, 'Synthetic 3 renewed')).toBeVisible();
    // The worker passes a failure on instead of hiding it behind the cached file.
    site.setCatalogue({ status: 500, body: 'Not now' });
    expect(await passInterval(page, site)).toEqual({ named: '"2"', status: 500 });
    site.setCatalogue(anEdition(2, someCraft(9, [3])));
    expect(await passInterval(page, site)).toEqual({ named: '"2"', status: 304 });
    await expect(cards(page)).toHaveCount(9);

    await context.setOffline(true);
    await site.stop();
    await page.reload();
    await expect(card(page, 'Synthetic 3 renewed')).toBeVisible();
  });

  test('refreshes a kiosk as well', async ({ page, site }) => {
    site.setConfig({ refresh_minutes: REFRESH });
    site.setCatalogue(anEdition(1, someCraft(1)));
    await page.clock.install({ time: NOW });
    await visit(page, `${site.url}/kiosk?seconds=3600`);
    await expect(headingOf(page)).toHaveText('Synthetic 1');
    expect(await passInterval(page, site)).toEqual({ named: '"1"', status: 304 });
    site.setCatalogue({ status: 500, body: 'Not now' });
    await passInterval(page, site);
    await expect(page.getByText('No connection.')).toBeVisible();
    site.setCatalogue(anEdition(2, someCraft(1, [1])));
    expect(await passInterval(page, site)).toEqual({ named: '"1"', status: 200 });
    await expect(headingOf(page)).toHaveText('Synthetic 1 renewed');
    await expect(page.getByText('No connection.')).toBeHidden();
  });
});
