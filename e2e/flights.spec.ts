import type { Page } from '@playwright/test';
import { craftOfManyFlights, craftWithFlights } from './support/data/craft-with-flights.ts';
import { aCatalogueFile } from './support/data/synthetic-file.ts';
import { expect, test } from './support/test.ts';

const headings = (page: Page) => page.getByRole('heading', { level: 3 });
const eventsOf = (page: Page, name: string) =>
  page.getByRole('list', { name: `Events of ${name}` }).getByRole('listitem');

test('lists the events of a flight from launch to landing, with their places', async ({
  page,
  site,
}) => {
  site.setCatalogue({ body: aCatalogueFile([craftWithFlights]) });
  await page.goto(`${site.url}/spacecraft/7`);
  await expect(headings(page)).toHaveText(['Synthetic-1', '<b>Synthetic-2</b>']);
  await expect(page.getByText('16 November 2020 to 2 May 2021 · duration 167 d')).toBeVisible();
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
  const crew = (journey: string) =>
    page.getByRole('list', { name: journey, exact: true }).first().getByRole('listitem');
  await expect(crew('Launched and landed')).toHaveText([
    'Ada Synthetic, Commander',
    'Ben Synthetic, Pilot',
  ]);
  await expect(crew('Joined in flight')).toHaveText(['Cleo Synthetic, Flight Engineer']);
  await expect(page.getByText('Ada Synthetic')).toHaveCount(1);
});

test('says what is not recorded, and shows no time beyond its precision', async ({
  page,
  site,
}) => {
  site.setCatalogue({ body: aCatalogueFile([craftWithFlights]) });
  await page.goto(`${site.url}/spacecraft/7`);
  const events = eventsOf(page, '<b>Synthetic-2</b>');
  await expect(events).toHaveText([
    /^LaunchJuly 2026Precision: Month.*Pad not recorded$/,
    /^DockingTime not recorded.*Docking target not recorded.*No departure recorded$/,
  ]);
  await expect(events.first().getByRole('time')).toHaveAttribute('datetime', '2026-07');
  await expect(page.getByText('July 2026, no mission end recorded')).toBeVisible();
  // Nor among the hidden facts of the launch window.
  await expect(page.getByText('31 July 2026')).toHaveCount(0);
});

test('escapes texts from the data', async ({ page, site }) => {
  site.setCatalogue({ body: aCatalogueFile([craftWithFlights]) });
  await page.goto(`${site.url}/spacecraft/7`);
  const name = page.getByRole('heading', { level: 3, name: '<b>Synthetic-2</b>' });
  await expect(name).toBeVisible();
  await expect(name.locator('b')).toHaveCount(0);
  await expect(page.getByText('<img src=x onerror=alert(1)>, role not recorded')).toBeVisible();
});

test('shows every other field of a flight, its launch and landing on request', async ({
  page,
  site,
}) => {
  site.setCatalogue({ body: aCatalogueFile([craftWithFlights]) });
  await page.goto(`${site.url}/spacecraft/7`);
  const details = page.getByRole('group').filter({ hasText: 'All other fields of Synthetic-1' });
  const fact = (name: string) =>
    details.getByRole('term').filter({ hasText: name }).locator('..').getByRole('definition');
  await expect(fact('Slug')).toBeHidden();
  await details.getByText('All other fields').click();
  for (const [name, value] of [
    ['Destination', 'Synthetic Station'],
    ['Duration', '167 days, 6 hours, 29 minutes'],
    ['Turnaround before this flight', '—'],
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
  await expect(
    fact('Launch record').getByRole('link', { name: 'https://example.org/launches/1/' }),
  ).toBeVisible();
});

test('lists many flights by name, with only the newest open', async ({ page, site }) => {
  site.setCatalogue({ body: aCatalogueFile([craftOfManyFlights(40)]) });
  await page.goto(`${site.url}/spacecraft/7`);
  await expect(headings(page)).toHaveCount(40);
  await expect(headings(page).first()).toBeVisible();
  await expect(eventsOf(page, 'Synthetic-40')).toHaveCount(2);
  const oldest = page.getByRole('list', { name: 'Events of Synthetic-1', exact: true });
  await expect(oldest).toBeHidden();
  await page.getByText('Synthetic-1', { exact: true }).click();
  await expect(oldest).toBeVisible();
  await expect(
    page.getByText('This record does not include crew and dockings.').first(),
  ).toBeVisible();
});
