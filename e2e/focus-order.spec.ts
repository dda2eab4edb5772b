import { craftWithFlights } from './support/data/craft-with-flights.ts';
import { findLeaps, walkFocus } from './support/checks/focus-walk.ts';
import { headingOf } from './support/heading.ts';
import { aCatalogueFile, craftByRights } from './support/data/synthetic-file.ts';
import { expect, test } from './support/test.ts';

const NOW = Date.UTC(2020, 0, 3, 12);

/** Synthetic craft, so that the recorded order changes only with the pages. */
const ROUTES = [
  ['list', '/spacecraft?search=n'],
  ['table', '/spacecraft?view=table&columns=image,name,status'],
  ['nothing found', '/spacecraft?search=zzz&bogus=1'],
  ['detail', '/spacecraft/7'],
  ['not found', '/spacecraft/999'],
  ['compare', '/compare?ids=1,7'],
  ['overview', '/overview'],
  ['timeline', '/timeline'],
  ['credits', '/credits'],
  ['help', '/help'],
  ['about', '/about'],
  ['data', '/data'],
  ['changes', '/changes'],
  ['kiosk', '/kiosk?of=all&seconds=0'],
  ['kiosk builder', '/kiosk/build'],
  ['embed', '/embed?search=n&bogus=1'],
  ['embedded table', '/embed?show=table&columns=image,name,status'],
] as const;

for (const [name, path] of ROUTES) {
  test(`${name}: Tab follows the reading order, and each stop is visible`, async ({
    page,
    site,
  }) => {
    await page.clock.setFixedTime(NOW);
    site.setCatalogue({
      body: aCatalogueFile([...craftByRights(site.url), craftWithFlights]),
    });
    for (const viewport of [
      { width: 1440, height: 900 },
      // 1280 by 1024 px at 400 %.
      { width: 320, height: 256 },
    ]) {
      await page.setViewportSize(viewport);
      await page.goto(`${site.url}${path}`);
      await expect(headingOf(page)).toBeVisible();
      // The components that load last.
      if (!/^(kiosk$|embed)/.test(name))
        await page.getByRole('region', { name: 'State of the data' }).getByRole('link').waitFor();
      if (path.startsWith('/spacecraft?'))
        await page.getByText('Keyboard shortcuts').first().waitFor();
      if (name === 'not found')
        await page.getByRole('link', { name: 'look this one up there' }).waitFor();
      const stops = await walkFocus(page);
      const hidden = stops.flatMap(({ name: stop, problems }) =>
        problems.map((problem) => `${stop} ${problem}`),
      );
      expect.soft(hidden, `${viewport.width} px`).toEqual([]);
      expect.soft(findLeaps(stops), `${viewport.width} px`).toEqual([]);
      if (viewport.width < 1440) continue;
      const order = stops.map((stop, index) => `${index + 1}. ${stop.name}`).join('\n');
      expect.soft(`${order}\n`).toMatchSnapshot(`${name}.txt`);
    }
  });
}
