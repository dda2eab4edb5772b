import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { SHIP_34 } from './support/data/ship-34.ts';
import { expect, test } from './support/test.ts';

const LL2_LIST = 'https://ll.thespacedevs.com/2.3.0/spacecraft/';

async function download(page: Page): Promise<unknown> {
  const started = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download this view as JSON' }).click();
  return JSON.parse(await readFile(await (await started).path(), 'utf8'));
}

test('downloads a page of the list in Launch Library’s envelope', async ({ page }) => {
  await page.goto('/spacecraft?search=soyuz&ordering=-time_in_space&limit=5&offset=5');
  expect(await download(page)).toMatchObject({
    count: 20,
    next: `${LL2_LIST}?limit=5&offset=10&ordering=-time_in_space&search=soyuz`,
    previous: `${LL2_LIST}?limit=5&ordering=-time_in_space&search=soyuz`,
    results: [
      { id: 490, name: 'Soyuz 7K-OK No.3', time_in_space: 'P1DT20H40M' },
      { id: 189, name: 'Soyuz 7K-T No.39', time_in_space: 'PT21M27S' },
      { id: 489, name: 'Soyuz 7K-OK No.1', time_in_space: 'P0D' },
      { id: 612, name: 'Soyuz MS-28', time_in_space: 'P0D' },
      { id: 50, name: 'Soyuz MS-01', time_in_space: null },
    ],
  });
  await page.goto('/spacecraft?name=Ship+34');
  expect(await download(page)).toEqual({
    count: 1,
    next: null,
    previous: null,
    results: [SHIP_34],
  });
});

test('downloads a list in detailed mode with all that is recorded', async ({ page }) => {
  await page.goto('/spacecraft?mode=detailed&status=2');
  expect(await download(page)).toMatchObject({
    count: 3,
    next: null,
    previous: null,
    results: [
      { response_mode: 'detailed', id: 40, flights: null },
      {
        response_mode: 'detailed',
        id: 442,
        name: 'X-15-1',
        flights: null,
        spacecraft_config: {
          response_mode: 'detailed',
          maiden_flight: '1959-06-08',
          height: 15.45,
          agency: { response_mode: 'normal', abbrev: 'NASA', founding_year: 1958 },
        },
      },
      { response_mode: 'detailed', id: 470, flights: null },
    ],
  });
});

test('downloads the current view after it has changed', async ({ page }) => {
  await page.goto('/spacecraft');
  expect(await download(page)).toMatchObject({ count: 68 });
  await page.getByRole('searchbox').fill('voskhod');
  await expect(page).toHaveURL(/search=voskhod/);
  expect(await download(page)).toMatchObject({
    count: 2,
    results: [{ id: 208 }, { id: 535 }],
  });
});

test('downloads the record of a craft', async ({ page }) => {
  await page.goto('/spacecraft/606');
  expect(await download(page)).toEqual({ ...SHIP_34, response_mode: 'detailed', flights: null });
});

test('links to the same query at Launch Library', async ({ page }) => {
  await page.goto('/spacecraft?search=soyuz+ms&ordering=-flights_count,id&view=table');
  const link = page.getByRole('link', { name: 'Open in Launch Library' });
  await expect(link).toHaveAttribute(
    'href',
    `${LL2_LIST}?search=soyuz+ms&ordering=-flights_count,id`,
  );
  await page.goto('/spacecraft/606?status=3');
  await expect(link).toHaveAttribute('href', `${LL2_LIST}606/`);
});
