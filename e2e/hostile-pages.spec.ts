import type { Page } from '@playwright/test';
import { parseCatalogueText } from '#catalogue/file/catalogue-file.ts';
import { aHostileCatalogue, toHostileFile } from '#testing/hostile-catalogue.ts';
import { openAll } from './support/craft-page.ts';
import { watch } from './support/checks/hostile-watch.ts';
import { expect, test } from './support/test.ts';

// Very long texts have their own tests: here each page would wait for megabytes.
const records = aHostileCatalogue().filter(({ json }) => json.length < 100_000);
const body = toHostileFile(records);
const { spacecraft } = parseCatalogueText(body);
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test.use({ viewport: { width: 390, height: 844 } });

test('lists hostile data completely, and only as text', async ({ page, site }) => {
  test.setTimeout(60_000);
  site.setCatalogue({ body });
  const { expectSound } = watch(page, site.url);
  await page.goto(`${site.url}/spacecraft?limit=100`);
  await expect(heading(page)).toHaveText(`${spacecraft.length} spacecraft`);
  await expect(page.getByRole('article')).toHaveCount(Math.min(spacecraft.length, 100));
  await expectSound();
  for (const search of ['view=table', 'view=table&mode=detailed&ordering=-time_in_space']) {
    await page.goto(`${site.url}/spacecraft?limit=100&${search}`);
    await expect(page.getByRole('row')).toHaveCount(Math.min(spacecraft.length, 100) + 1);
    await expectSound();
  }
  await page.getByRole('searchbox').fill('<script>');
  await expect(heading(page)).toContainText('matching “<script>”');
  await expectSound();
});

test('opens the page of each hostile craft', async ({ page, site }) => {
  test.setTimeout(180_000);
  site.setCatalogue({ body });
  const { expectSound } = watch(page, site.url);
  await page.goto(`${site.url}/spacecraft/${Math.min(...spacecraft.map(({ id }) => id))}`);
  for (const [place, { id, name }] of spacecraft.toSorted((a, b) => a.id - b.id).entries()) {
    await expect(page).toHaveURL(new RegExp(`/spacecraft/${id}(\\?|$)`));
    await expect(heading(page)).toHaveText(name.trim() === '' ? `Unnamed (${id})` : name);
    await openAll(page);
    await expectSound();
    if (place < spacecraft.length - 1) await page.getByRole('link', { name: 'Next:' }).click();
  }
});

test('comparison, overview, credits, help and a display’s text work with hostile data', async ({
  page,
  site,
}) => {
  test.setTimeout(120_000);
  site.setCatalogue({ body });
  const { expectSound } = watch(page, site.url);
  const ids = spacecraft.map(({ id }) => id);
  for (let start = 0; start < ids.length; start += 4) {
    const four = ids.slice(Math.min(start, ids.length - 4)).slice(0, 4);
    await page.goto(`${site.url}/compare?ids=${four.join(',')}`);
    await expect(page.getByRole('table')).toBeVisible();
    await expectSound();
  }
  for (const [path, title] of [
    ['/overview', 'Overview'],
    ['/timeline', 'Timeline'],
    ['/credits', 'Credits'],
    ['/kiosk/build?status=9999', 'Set up a display'],
  ] as const) {
    await page.goto(`${site.url}${path}`);
    await expect(heading(page)).toHaveText(title);
    await expectSound();
  }
});

test('a display shows each hostile craft, however long its texts', async ({ page, site }) => {
  test.setTimeout(120_000);
  await page.clock.install({ time: Date.UTC(2026, 11, 1, 12) });
  site.setCatalogue({ body });
  const { expectSound } = watch(page, site.url);
  await page.goto(`${site.url}/kiosk?of=all`);
  for (const [index] of spacecraft.entries()) {
    await expect(page.getByText(`${index + 1} of ${spacecraft.length}`)).toBeVisible();
    await expectSound();
    await page.keyboard.press('ArrowRight');
  }
});
