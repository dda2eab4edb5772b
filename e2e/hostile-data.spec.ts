import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { parseCatalogueText } from '#catalogue/file/catalogue-file.ts';
import { DEFAULT_CATALOGUE_QUERY } from '#catalogue/query/catalogue-parameters.ts';
import { createEngine } from '#catalogue/engine/engine.ts';
import {
  aHostileCatalogue,
  parseHostileRecords,
  toHostileFile,
} from '#testing/hostile-catalogue.ts';
import { HUGE_TEXT } from '#testing/hostile-texts.ts';
import { findViolations } from './support/checks/axe.ts';
import { watch } from './support/checks/hostile-watch.ts';
import { startLl2Server } from './support/ll2/ll2-server.ts';
import { openMenu } from './support/filters.ts';
import { expect, test } from './support/test.ts';

const records = aHostileCatalogue();
const body = toHostileFile(records);
const catalogue = parseCatalogueText(body);
const rejectedCount = catalogue.rejected.length;
const repairedCount = catalogue.repaired.length;
const count = catalogue.spacecraft.length;

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const problemRegion = (page: Page, title: string) => page.getByRole('region', { name: title });

async function download(page: Page, form: 'CSV' | 'JSON'): Promise<string> {
  const started = page.waitForEvent('download');
  const menu = await openMenu(page, 'Download');
  await menu.getByRole('button', { name: form }).click();
  const text = await readFile(await (await started).path(), 'utf8');
  await page.keyboard.press('Escape');
  return text;
}

test('shows the start of texts of megabytes, and the rest on request', async ({ page, site }) => {
  test.setTimeout(60_000);
  await page.setViewportSize({ width: 390, height: 844 });
  site.setCatalogue({ body });
  const { expectSound } = watch(page, site.url);
  await page.goto(`${site.url}/spacecraft?limit=100&search=xxxxxxxxxx`);
  await expect(page.getByRole('article')).toHaveCount(1);
  await expectSound();
  const ofDescription = catalogue.spacecraft.find(({ description }) =>
    description?.startsWith('Endless'),
  );
  await page.goto(`${site.url}/spacecraft/${ofDescription?.id}`);
  const length = (ofDescription?.description ?? '').length.toLocaleString('en');
  const more = page.getByRole('button', { name: `Show all ${length} characters` });
  await expect(more).toHaveAttribute('aria-expanded', 'false');
  await expectSound();
  expect((await page.getByRole('main').innerText()).length).toBeLessThan(20_000);
  await more.click();
  await page.getByRole('button', { name: 'Show less' }).click();
  await expect(more).toBeVisible();
});

test('the list counts rejected and repaired records and links to them', async ({ page, site }) => {
  site.setCatalogue({ body });
  const { expectSound } = watch(page, site.url);
  // With a query: the prerendered page has another catalogue's pictures.
  await page.goto(`${site.url}/spacecraft?limit=24`);
  await expect(page.getByText(`${rejectedCount} records were rejected.`)).toBeVisible();
  await expect(page.getByText(`${repairedCount} records were repaired.`)).toBeVisible();
  await page.getByRole('link', { name: 'Rejected and repaired records' }).click();
  await expect(page.getByRole('heading', { name: 'Rejected and repaired records' })).toBeFocused();
  await expect(
    page.getByRole('heading', { name: `Rejected records: ${rejectedCount}` }),
  ).toBeVisible();
  await expect(problemRegion(page, 'Rejected records').getByRole('listitem')).toHaveCount(
    rejectedCount,
  );

  const [first] = catalogue.rejected;
  const summary = page.getByText(`No. ${(first?.index ?? 0) + 1}, `).first();
  await expect(summary).toContainText(first?.reason ?? 'a reason');
  await summary.click();
  await expect(page.getByText('"response_mode": "detailed"').first()).toBeVisible();
  await page.getByText(`id ${'x'.repeat(40)}`).click();
  await expect(page.getByRole('button', { name: /^Show all 2,\d+,\d+ characters$/ })).toBeVisible();
  await problemRegion(page, 'Repaired records').getByText('No. ').first().click();
  await expectSound();
  expect(await findViolations(page)).toEqual([]);
});

test('opens a file of a hundred thousand valid and as many invalid records, and pages through it', async ({
  page,
  site,
}) => {
  test.setTimeout(120_000);
  const many = Array.from({ length: 100_000 }, (_, index) => [
    { id: index, name: `Synthetic craft ${index}`, flights_count: index % 7 },
    { id: `bad ${index}` },
  ]).flat();
  const provenance = { recorded: '2020-01-02', source: 'https://example.org/', upstream_count: 1 };
  site.setCatalogue({
    body: JSON.stringify({ format: 'spacecraft-catalogue/1', provenance, results: many }),
  });
  await page.goto(`${site.url}/spacecraft?ordering=-flights_count`);
  // Two hundred thousand records take a slow machine more than the usual ten seconds.
  await expect(heading(page)).toContainText('100,000 spacecraft', { timeout: 40_000 });
  await page.getByRole('searchbox').fill('99999');
  await expect(heading(page)).toContainText('1 spacecraft');
  await page.getByRole('link', { name: 'Rejected and repaired records' }).click();
  await expect(page.getByRole('heading', { name: 'Rejected records: 100,000' })).toBeVisible();
  const list = problemRegion(page, 'Rejected records');
  await expect(list.getByRole('status')).toHaveText('1 to 50 of 100,000 records');
  await list.getByRole('button', { name: 'Next 50' }).press('Enter');
  await expect(list.getByRole('status')).toHaveText('51 to 100 of 100,000 records');
  await expect(list.getByRole('listitem').first()).toContainText('No. 102, id bad 50');
  await list.getByRole('button', { name: 'Previous 50' }).press('Enter');
  await list.getByRole('button', { name: 'Previous 50' }).press('Enter');
  await expect(list.getByRole('status')).toHaveText('1 to 50 of 100,000 records');
});

test('exports hostile data as files that no program executes', async ({ page, site }) => {
  test.setTimeout(60_000);
  site.setCatalogue({ body });
  const { expectSound } = watch(page, site.url);
  // With a query: the prerendered page has another catalogue's pictures.
  await page.goto(`${site.url}/spacecraft?limit=24`);
  const rows = parse<Record<string, string>>(await download(page, 'CSV'), {
    bom: true,
    columns: true,
  });
  expect(rows).toHaveLength(count);
  const names = rows.map(({ name }) => name);
  expect(names).toContain('\'=HYPERLINK("https://hostile.example/","x")');
  expect(names.filter((name) => /^[=+\-@\t\r\n]/.test(name ?? ''))).toEqual([]);
  const { results } = createEngine(catalogue.spacecraft).list({
    ...DEFAULT_CATALOGUE_QUERY,
    limit: count,
  });
  expect(JSON.parse(await download(page, 'JSON'))).toMatchObject({ count, results });
  await expectSound();
});

test('an update from a hostile Launch Library keeps the valid records, and counts the others', async ({
  page,
  site,
}) => {
  test.setTimeout(90_000);
  const brief = records.filter(({ json }) => json.length < HUGE_TEXT.length);
  const ll2 = await startLl2Server({ records: parseHostileRecords(brief), isHostile: true });
  const { spacecraft, rejected, repaired } = parseCatalogueText(toHostileFile(brief));
  // An update keeps the later of two valid records with one id, and doesn't count the other.
  const twins = brief.filter(({ title }) => title === 'an id that another has').length;
  site.setConfig({ api: ll2.api });
  site.setCatalogue({ body: body.replace(/"results":[\s\S]*/, '"results":[]}') });
  const { events, expectSound } = watch(page, site.url, new URL(ll2.api).origin);
  await page.goto(`${site.url}/data`);
  await page.getByRole('button', { name: 'Update now' }).click();
  await expect(
    page.getByText(`Updated: ${spacecraft.length} spacecraft from Launch Library.`),
  ).toBeVisible();
  await expect(
    page.getByRole('heading', { name: `Rejected records: ${rejected.length - twins}` }),
  ).toBeVisible();
  await expectSound();

  await page.goto(`${site.url}/spacecraft?source=live&limit=100&view=table`);
  await expect(page.getByText('From Launch Library,')).toBeVisible();
  // A record with its id as text is among the unreadable ones, on the next page; the header is a row too.
  await expect(page.getByRole('row')).toHaveCount(spacecraft.length);
  await expect(page.getByText(/records of this page could not be read/)).toBeVisible();
  await expectSound();
  for (const id of [1000, repaired[0]?.id]) {
    await page.goto(`${site.url}/spacecraft/${id}?source=live`);
    await expect(page.getByText('From Launch Library,')).toBeVisible();
    await expectSound();
  }
  expect(events).toEqual([]);
  await ll2.stop();
});
