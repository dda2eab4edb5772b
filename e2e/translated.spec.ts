import type { Page } from '@playwright/test';
import { LIST_PATH } from '#paths/list.ts';
import { openFlight, openRecord } from './support/craft-page.ts';
import { craftWithFlights } from './support/data/craft-with-flights.ts';
import { aCatalogueFile } from './support/data/synthetic-file.ts';
import { headingOf } from './support/heading.ts';
import { expect } from './support/test.ts';
import { startTranslating, test } from './support/translation.ts';

const summary = (page: Page, name: string) =>
  page.locator('summary').filter({ hasText: name, visible: true });
const follow = (name: string | RegExp) => (page: Page) =>
  page.getByRole('link', { name }).first().click();
const press = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).click();
const search = (text: string) => (page: Page) =>
  page.getByRole('searchbox').pressSequentially(text);

test('searches, filters, sorts and turns pages of a translated list', async ({ page, visit }) => {
  await visit.open(LIST_PATH);
  // Letter by letter: each changes which parts of a text are highlighted.
  for (const letter of 'soyuz') await visit.act(search(letter));
  await expect(headingOf(page)).toHaveText('⟦20 spacecraft matching “soyuz”⟧');
  await visit.act((one) => one.getByRole('searchbox').fill(''));
  await visit.act(follow('Next'));
  await visit.act((one) => summary(one, 'Status').click());
  await visit.act((one) => one.getByRole('checkbox', { name: 'Active' }).check());
  await visit.act((one) => one.getByRole('checkbox', { name: 'Retired' }).check());
  await visit.act((one) => summary(one, 'Order').click());
  await visit.act((one) => one.getByLabel('Order by').selectOption('flights_count'));
  await visit.act((one) => one.getByLabel('Then by').selectOption('name'));
  await visit.act(follow('Remove filter'));
  await visit.act(follow('Table'));
  await visit.act((one) =>
    one.getByRole('columnheader', { name: 'Name' }).getByRole('button').click(),
  );
  await visit.act((one) => summary(one, 'Columns').click());
  await visit.act((one) => one.getByRole('checkbox', { name: 'Agency' }).uncheck());
  await visit.act((one) => one.getByLabel('Theme').selectOption('night'));
  await visit.act(search('no such craft'));
  await visit.act(follow('Without'));
});

test('sets filters in the sheet of a translated phone page', async ({ page, visit }) => {
  await visit.act((one) => one.setViewportSize({ width: 360, height: 800 }));
  await visit.open(LIST_PATH);
  await visit.act(press(/Filters/));
  await visit.act((one) => one.getByRole('checkbox', { name: 'Active' }).check());
  await visit.act(press('Show 5'));
  await expect(page.getByRole('button', { name: /Filters/ })).toContainText('(1)');
});

test('saves, deletes and restores a view on a translated page', async ({ visit }) => {
  await visit.open(LIST_PATH);
  await visit.act((one) => summary(one, 'Share').click());
  await visit.act((one) => one.getByLabel('Name for this view').fill('Mine'));
  await visit.act(press('Save this view'));
  await visit.act(press('Delete “Mine”'));
  await visit.act(press('Undo'));
  await visit.act(press('Delete “Mine”'));
});

test('shows the texts of the next craft, of flights and of a comparison', async ({ visit }) => {
  await visit.open('/spacecraft/558?ordering=-time_in_space');
  await visit.act(follow('Next:'));
  await visit.act(follow('Next:'));
  await visit.act(press(/^Compare /));
  await visit.act(follow('Choose another'));
  await visit.act((one) => one.getByLabel('Add a spacecraft').fill('LM Challenger'));
  await visit.act(press('Add'));
  await visit.act((one) => one.getByLabel('Only differences').check());
  await visit.act((one) => one.getByLabel('Only differences').uncheck());
  await visit.act(follow('Remove'));
});

test('shows the flights of a craft in translation', async ({ site, visit }) => {
  site.setCatalogue({ body: aCatalogueFile([craftWithFlights]) });
  await visit.open(`${site.url}/spacecraft/7`);
  await visit.act((one) => openFlight(one, 'Synthetic-1'));
  await visit.act((one) => summary(one, 'All other fields').last().click());
  await visit.act(openRecord);
});

test('leads through a translated overview and the pages of text', async ({ visit }) => {
  await visit.open('/overview?status=1');
  await visit.act((one) => summary(one, 'Show as table').first().click());
  await visit.act(follow('Back to the list'));
  await visit.act(follow('Help'));
  await visit.act(follow('About this catalogue'));
  await visit.act((one) => summary(one, 'Show the packages').click());
  await visit.act((one) => summary(one, 'License of').first().click());
  await visit.act(follow('all credits'));
  await visit.act(async (one) => {
    await one.waitForURL(/\/credits$/);
    await one.goBack();
  });
  await visit.act(follow('Data and updates'));
});

test('updates the catalogue on a translated page', async ({ page, site, startLl2 }) => {
  const ll2 = await startLl2(250);
  site.setConfig({ api: ll2.api });
  await page.goto(`${site.url}/data`);
  await startTranslating(page);
  await press('Update now')(page);
  await expect(page.getByText(/Updated:.*250 spacecraft/)).toBeVisible();
  await expect(page.getByText('12 of 15 API requests left this hour.')).toBeVisible();
  await press('Go back to the published catalogue')(page);
  await expect(page.getByText('published with this site')).toBeVisible();
});

test('rotates a translated kiosk, and says that the network is gone', async ({ page, visit }) => {
  await visit.open('/kiosk?of=all&order=shuffle');
  for (let slide = 0; slide < 4; slide++) {
    await visit.act((one) => one.keyboard.press('ArrowRight'));
  }
  await visit.act((one) => one.context().setOffline(true));
  await expect(page.getByRole('status')).toContainText('No connection.');
  await visit.act((one) => one.context().setOffline(false));
  await expect(page.getByRole('status')).toHaveText('');
});

test('sets up a display on a translated page', async ({ visit }) => {
  await visit.open('/kiosk/build');
  await visit.act((one) => one.getByLabel(/^⟦?Order⟧?$/).selectOption('shuffle'));
  await visit.act((one) => one.getByLabel('Seconds for each craft').fill('-5'));
  await visit.act((one) => one.getByLabel('Seconds for each craft').fill('45'));
  await visit.act((one) => one.getByLabel('Dim at night').check());
  await visit.act((one) => one.getByLabel(/^⟦?Order⟧?$/).selectOption('list'));
});

test.describe('with errors', () => {
  test.use({ expectedComplaints: /Failed to load resource|CatalogueError|React Router caught/ });

  test('recovers from a failure on a translated page', async ({ page, site, visit }) => {
    site.setCatalogue({ status: 500, body: 'Oops' });
    await visit.open(`${site.url}/overview`);
    // "Try again" joins a request that is still under way, and that has its failed response already.
    await visit.act((one) => one.waitForLoadState('networkidle'));
    site.setCatalogue(null);
    await visit.act(press('Try again'));
    await expect(headingOf(page)).toHaveText('⟦Overview⟧');
  });
});
