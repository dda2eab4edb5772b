import type { Page } from '@playwright/test';
import {
  craftOfManyFlights,
  craftWithFlights,
  craftWithForeignEnd,
} from './support/data/craft-with-flights.ts';
import { openFlight } from './support/craft-page.ts';
import { aCatalogueFile } from './support/data/synthetic-file.ts';
import { expect, test } from './support/test.ts';

const rows = (page: Page) => page.getByRole('rowheader').getByRole('button');
const eventsOf = (page: Page, name: string) =>
  page.getByRole('list', { name: `Events of ${name}` }).getByRole('listitem');

test('lists the events of a flight from launch to landing, with their places', async ({
  page,
  site,
}) => {
  site.setCatalogue({ body: aCatalogueFile([craftWithFlights]) });
  await page.goto(`${site.url}/spacecraft/7`);
  await expect(rows(page)).toHaveText(['<b>Synthetic-2</b>', 'Synthetic-1']);
  await expect(page.getByRole('row').filter({ hasText: 'Synthetic-1' })).toHaveText(
    'Synthetic-1Rocket 9 Block 5' +
      '16 Nov 2020Launch Complex 1A' +
      '2 May 2021Gulf of Mexico' +
      'Synthetic StationForward port, and 1 more' +
      '167\u00a0d' +
      'Ada Synthetic, Ben Syntheticand 1 more',
  );
  await openFlight(page, 'Synthetic-1');
  await expect(page.getByText('Carries a made-up crew')).toBeVisible();
  const events = eventsOf(page, 'Synthetic-1');
  await expect(events).toHaveText([
    /^Launch16 November 2020 at 00:27 UTC.*Launch Complex 1A, Synthetic Space Center.*Rocket 9 Block 5.*Launch Successful$/,
    /^Docking17 November 2020 at 04:01 UTC.*Synthetic Station.*Forward port$/,
    /^Departure5 April 2021 at 10:30 UTC.*Synthetic Station.*Forward port$/,
    /^Docking5 April 2021 at 11:08 UTC.*Synthetic Station.*Zenith port$/,
    /^Departure2 May 2021 at 00:35 UTC.*Synthetic Station.*Zenith port$/,
    /^Landing, mission end2 May 2021 at 06:35 UTC.*Gulf of Mexico \(GOM\).*Landed successfully.*Splashdown.*It came down in the dark\.$/,
  ]);
  await expect(events.first().getByRole('time')).toHaveAttribute(
    'datetime',
    '2020-11-16T00:27:17Z',
  );
});

test('names each crew member once, with the journey and the role', async ({ page, site }) => {
  site.setCatalogue({ body: aCatalogueFile([craftWithFlights]) });
  await page.goto(`${site.url}/spacecraft/7`);
  await openFlight(page, 'Synthetic-1');
  const crew = (journey: string) =>
    page.getByRole('list', { name: journey, exact: true }).first().getByRole('listitem');
  await expect(crew('Launched and landed')).toHaveText([
    'Ada Synthetic, Commander',
    'Ben Synthetic, Pilot',
  ]);
  await expect(crew('Joined in flight')).toHaveText(['Cleo Synthetic, Flight Engineer']);
  // Once in the row, and once in what it opens.
  await expect(page.getByText('Ada Synthetic')).toHaveCount(2);
});

test('says what is not recorded, and shows no time beyond its precision', async ({
  page,
  site,
}) => {
  site.setCatalogue({ body: aCatalogueFile([craftWithFlights]) });
  await page.goto(`${site.url}/spacecraft/7`);
  const row = page.getByRole('row').filter({ hasText: '<b>Synthetic-2</b>' });
  await expect(row).toHaveText(/^<b>Synthetic-2<\/b>Jul 2026not recordednot recorded/);
  await openFlight(page, '<b>Synthetic-2</b>');
  const events = eventsOf(page, '<b>Synthetic-2</b>');
  await expect(events).toHaveText([
    /^LaunchJuly 2026Precision: Month.*Pad not recorded$/,
    /^DockingTime not recorded.*Docking target not recorded.*No departure recorded$/,
  ]);
  await expect(events.first().getByRole('time')).toHaveAttribute('datetime', '2026-07');
  // Nor among the hidden facts of the launch window.
  await expect(page.getByText('31 July 2026')).toHaveCount(0);
});

test('escapes texts from the data', async ({ page, site }) => {
  site.setCatalogue({ body: aCatalogueFile([craftWithFlights]) });
  await page.goto(`${site.url}/spacecraft/7`);
  const name = page.getByRole('rowheader', { name: '<b>Synthetic-2</b>' });
  await expect(name).toBeVisible();
  await expect(name.locator('b')).toHaveCount(0);
  await openFlight(page, '<b>Synthetic-2</b>');
  await expect(page.getByText('<img src=x onerror=alert(1)>, role not recorded')).toBeVisible();
});

test('shows every other field of a flight, its launch and landing on request', async ({
  page,
  site,
}) => {
  site.setCatalogue({ body: aCatalogueFile([craftWithFlights]) });
  await page.goto(`${site.url}/spacecraft/7`);
  await openFlight(page, 'Synthetic-1');
  const details = page.getByRole('group').filter({ hasText: 'All other fields of Synthetic-1' });
  const fact = (name: string) =>
    details.getByRole('term').filter({ hasText: name }).locator('..').getByRole('definition');
  await expect(fact('Slug')).toBeHidden();
  await details.getByText('All other fields').click();
  for (const [name, value] of [
    ['Destination', 'Synthetic Station'],
    ['Duration', '167 days, 6 hours, 29 minutes'],
    ['Window opens', '16 November 2020 at 00:20 UTC'],
    ['Window closes', '16 November 2020 at 00:30 UTC'],
    ['Launch provider', 'Synthetic Launch Services (SLS)'],
    ['Mission type', 'Human Exploration'],
    ['Orbit', 'Low Earth Orbit (LEO)'],
    ['Slug', 'synthetic-1'],
    ['Landing attempted', 'Yes'],
    ['Landing type', 'Splashdown'],
    ['Docking 1 (ID 22)', 'Port: Zenith port (ID 6); Station: Synthetic Station (ID 4)'],
  ] as const) {
    await expect(fact(name)).toContainText(value);
  }
  await expect(details.getByText(/^Not recorded: turnaround before this flight/)).toBeVisible();
  await expect(
    fact('Launch record').getByRole('link', { name: 'https://example.org/launches/1/' }),
  ).toBeVisible();
});

test('lists many flights, newest first, each closed until a reader opens it', async ({
  page,
  site,
}) => {
  site.setCatalogue({ body: aCatalogueFile([craftOfManyFlights(40)]) });
  await page.goto(`${site.url}/spacecraft/7`);
  await expect(rows(page)).toHaveCount(40);
  await expect(rows(page).first()).toHaveText('Synthetic-40');
  await expect(eventsOf(page, 'Synthetic-40')).toHaveCount(0);
  const oldest = rows(page).last();
  await expect(oldest).toHaveAttribute('aria-expanded', 'false');
  await oldest.focus();
  await page.keyboard.press('Enter');
  await expect(oldest).toHaveAttribute('aria-expanded', 'true');
  await expect(
    page.getByRole('list', { name: 'Events of Synthetic-1', exact: true }).getByRole('listitem'),
  ).toHaveCount(2);
  await expect(
    page.getByText('This record does not include crew and dockings.').first(),
  ).toBeVisible();
  await oldest.press('Enter');
  await expect(eventsOf(page, 'Synthetic-1')).toHaveCount(0);
});

test('shows an end only as exactly as it is known, and whose it is', async ({ page, site }) => {
  site.setCatalogue({ body: JSON.stringify(craftWithForeignEnd) });
  await page.goto(`${site.url}/spacecraft/7`);
  await expect(page.getByRole('row').last()).toHaveText(
    'Synthetic-320 Feb 199928 Aug 1999about 189\u00a0d',
  );
  await expect(
    page.getByText('Launched 20 February 1999, ended 28 August 1999 after about 189 days.'),
  ).toBeVisible();
  await expect(
    page.getByRole('columnheader', { name: 'Ended' }).getByRole('link'),
  ).toHaveAccessibleDescription(/Synthetic Catalog, A\. Synthetic, CC BY\.$/);
  await openFlight(page, 'Synthetic-3');
  await expect(eventsOf(page, 'Synthetic-3').last()).toHaveText(
    /^Mission end28 August 1999Precision: Day/,
  );
});
