import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from './support/test.ts';

const ManifestSchema = v.object({
  version: v.string(),
  dependencies: v.record(v.string(), v.string()),
});
const manifest = v.parse(
  ManifestSchema,
  JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')),
);

test('says what this is, for whom, and whose facts and pictures it has, before its packages', async ({
  page,
}) => {
  await page.goto('/about');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'For whom',
    'Whose facts',
    'Report a mistake',
    'Whose pictures',
    'Software',
  ]);
  await expect(
    page.getByRole('link', { name: 'General Catalog of Artificial Space Objects' }),
  ).toHaveAttribute('href', 'https://planet4589.org');
  await expect(page.getByRole('link', { name: 'The Space Devs', exact: true })).toHaveAttribute(
    'href',
    'https://thespacedevs.com',
  );
  await expect(page.getByRole('heading', { name: 'react', exact: true })).toBeHidden();
});

test('lists every package with its license and the text of it', async ({ page }) => {
  await page.goto('/help');
  await page.getByRole('contentinfo').getByRole('link', { name: 'About this catalogue' }).click();
  await expect(page).toHaveURL('/about');
  await expect(page.getByText(`This is version ${manifest.version}`)).toBeVisible();

  await page.getByText('Show the packages and their licenses').click();
  const packages = page.getByRole('list', { name: 'Packages' }).getByRole('listitem');
  const names = await packages.getByRole('heading').allTextContents();
  // The dependencies of the pages, one of the service worker, and the CSS framework.
  expect(names).toEqual(
    expect.arrayContaining([
      ...Object.keys(manifest.dependencies),
      'workbox-routing',
      'tailwindcss',
    ]),
  );
  expect(names).toEqual([...new Set(names)]);

  const react = packages.filter({ has: page.getByRole('heading', { name: 'react', exact: true }) });
  await expect(react).toContainText(`${manifest.dependencies['react']} · MIT`);
  const text = react.getByText('Permission is hereby granted');
  await expect(text).toBeHidden();
  await react.getByText('License of react').click();
  await expect(text).toBeVisible();
});

test.describe('with the list missing', () => {
  test.use({ expectedComplaints: /status of 404/ });

  test('says so, and loads it at the next try', async ({ page, site }) => {
    site.setMissing(/licenses\.json/);
    await page.goto(`${site.url}/about`);
    await expect(page.getByText('The licenses could not be fetched (404).')).toBeVisible();
    site.setMissing(null);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('heading', { name: 'About this catalogue' })).toBeVisible();
  });
});
