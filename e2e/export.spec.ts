import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { createEngine } from '#catalogue/engine/engine.ts';
import { parseListSearch } from '#paths/list.ts';
import { embedded } from './support/data/catalogue.ts';
import { expect, test } from './support/test.ts';

const engine = createEngine(embedded.spacecraft);

/** A filtered and ordered view, in the middle of its pages. */
const SEARCH = 'status=3,4&sort=-time_in_space,name&limit=5&offset=5';
const { query } = parseListSearch(SEARCH);
const answer = engine.all(query);

async function download(page: Page, form: 'CSV' | 'JSON') {
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: `as ${form}` }).click();
  const file = await started;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

test('the CSV has exactly the rows of the view, every page in its order', async ({ page }) => {
  expect(answer.length).toBeGreaterThan(query.offset + query.limit);
  await page.goto(`/spacecraft?${SEARCH}`);
  await expect(
    page.getByRole('button', { name: `Download all ${answer.length} as CSV` }),
  ).toBeVisible();
  const { name, text } = await download(page, 'CSV');
  await expect(page.getByText(`${answer.length} spacecraft in ${name}.`)).toHaveRole('status');
  expect(name).toMatch(/\.csv$/);
  expect(text.startsWith('\uFEFF')).toBe(true);
  const rows = parse<Record<string, string>>(text, {
    bom: true,
    columns: true,
    record_delimiter: '\r\n',
  });
  expect(rows.map((row) => [row['id'], row['name'], row['flights_count']])).toEqual(
    answer.map((one) => [String(one.id), one.name, String(one.flights_count ?? '')]),
  );
  expect(new Set(rows.map((row) => row['recorded']))).toEqual(
    new Set([embedded.provenance.recorded]),
  );
});

test('the JSON has the same rows as Launch Library’s records', async ({ page }) => {
  await page.goto(`/spacecraft?${SEARCH}`);
  const { text } = await download(page, 'JSON');
  expect(JSON.parse(text)).toEqual({
    format: 'spacecraft-list/1',
    recorded: embedded.provenance.recorded,
    source: embedded.provenance.source,
    query: 'status=3,4&sort=-time_in_space,name',
    count: answer.length,
    results: engine.list({ ...query, limit: answer.length, offset: 0 }).results,
  });
});

test('a file follows the view, and what was said of the last one goes', async ({ page }) => {
  await page.goto('/spacecraft?search=voskhod');
  await download(page, 'CSV');
  await expect(page.getByText('spacecraft in ')).toBeVisible();
  await page.getByRole('searchbox').fill('vostok');
  await expect(page).toHaveURL(/search=vostok/);
  await expect(page.getByText('spacecraft in ')).toHaveCount(0);
  const { text } = await download(page, 'JSON');
  expect(JSON.parse(text)).toMatchObject({
    count: engine.all(parseListSearch('search=vostok').query).length,
  });
});

test.describe('where the program for files can’t be had', () => {
  test.use({ expectedComplaints: /ERR_FAILED/ });

  test('that is said, and a second try may succeed', async ({ page }) => {
    await page.goto('/spacecraft');
    await page.route(/export-file/, (route) => route.abort());
    await page.getByRole('button', { name: 'as CSV' }).click();
    await expect(page.getByText('could not be made')).toHaveRole('status');
    await page.unroute(/export-file/);
    await page.getByRole('button', { name: 'as JSON' }).click();
    await expect(page.getByText(/spacecraft in .*\.json/)).toBeVisible();
  });
});

test('a copied link is the address of the view, written the usual way', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/spacecraft?limit=24&offset=0&status=4&unknown=x');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Link copied.')).toHaveRole('status');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(`${baseURL}/spacecraft?status=4&limit=24`);
});

test('without a clipboard the link is shown, to select', async ({ page, baseURL }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', { value: undefined }),
  );
  await page.goto('/spacecraft?status=4');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByLabel('Link to this view')).toHaveValue(`${baseURL}/spacecraft?status=4`);
});
