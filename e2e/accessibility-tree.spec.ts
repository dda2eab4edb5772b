import { aSpacecraftConfig } from '#testing/a-spacecraft.ts';
import { openFlight, openRecord } from './support/craft-page.ts';
import { craftWithFlights } from './support/data/craft-with-flights.ts';
import { headingOf } from './support/heading.ts';
import { aCatalogueFile, craftByRights } from './support/data/synthetic-file.ts';
import { expect, test } from './support/test.ts';

const NOW = Date.UTC(2020, 0, 3, 12);

/** A synthetic craft with many recorded facts. */
const wellKnown = {
  ...craftWithFlights,
  serial_number: 'S7',
  status: { id: 1, name: 'Active' },
  in_space: true,
  time_in_space: 'P167DT6H29M',
  flights_count: 2,
  description: 'A made-up craft.',
  spacecraft_config: aSpacecraftConfig(),
};

for (const [name, path, last] of [
  ['cards', '/spacecraft', 'Keyboard shortcuts'],
  ['table', '/spacecraft?view=table', 'Keyboard shortcuts'],
  ['detail', '/spacecraft/7', 'The record at Launch Library'],
] as const) {
  test(`the ${name} have the recorded accessibility tree`, async ({ page, site }) => {
    await page.clock.setFixedTime(NOW);
    site.setCatalogue({ body: aCatalogueFile([...craftByRights(site.url), wellKnown]) });
    await page.goto(`${site.url}${path}`);
    await expect(headingOf(page)).toBeVisible();
    await expect(
      page
        .getByText(last)
        .or(page.getByLabel(last, { exact: true }))
        .first(),
    ).toBeAttached();
    if (name === 'detail') {
      await openFlight(page, 'Synthetic-1');
      await openRecord(page);
    }
    await expect(page.locator('body')).toMatchAriaSnapshot({ name: `${name}.aria.yml` });
  });
}
