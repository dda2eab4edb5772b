import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { createEngine } from '#catalogue/engine/engine.ts';
import { parseListSearch } from '#paths/list.ts';
import { embedded } from './support/data/catalogue.ts';
import { expect, test } from './support/test.ts';

const engine = createEngine(embedded.spacecraft);

async function download(page: Page): Promise<unknown> {
  const started = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download this view as JSON' }).click();
  return JSON.parse(await readFile(await (await started).path(), 'utf8'));
}

test('a list gives its page in Launch Library’s envelope, in either mode', async ({ page }) => {
  for (const search of [
    'search=soyuz&ordering=-time_in_space&limit=5&offset=5',
    'mode=detailed&status=2',
  ]) {
    await page.goto(`/spacecraft?${search}`);
    expect(await download(page)).toEqual(engine.list(parseListSearch(search).query));
  }
});

test('the file follows the view', async ({ page }) => {
  await page.goto('/spacecraft');
  await download(page);
  await page.getByRole('searchbox').fill('voskhod');
  await expect(page).toHaveURL(/search=voskhod/);
  expect(await download(page)).toEqual(engine.list(parseListSearch('search=voskhod').query));
});

test('a detail gives its record', async ({ page }) => {
  await page.goto('/spacecraft/606');
  expect(await download(page)).toEqual(engine.get(606));
});

test('links lead to the same question at Launch Library', async ({ page }) => {
  await page.goto('/spacecraft?search=soyuz+ms&ordering=-flights_count,id&view=table');
  const link = page.getByRole('link', { name: 'Open in Launch Library' });
  await expect(link).toHaveAttribute(
    'href',
    'https://ll.thespacedevs.com/2.3.0/spacecraft/?search=soyuz+ms&ordering=-flights_count,id',
  );
  await page.goto('/spacecraft/606?status=3');
  await expect(link).toHaveAttribute('href', 'https://ll.thespacedevs.com/2.3.0/spacecraft/606/');
});
