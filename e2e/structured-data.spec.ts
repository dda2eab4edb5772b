import type { Page } from '@playwright/test';
import { headingOf } from './support/heading.ts';
import { expect, test } from './support/test.ts';

const blocks = (page: Page) => page.locator('script[type="application/ld+json"]');

test('a prerendered craft has structured data, which a later page doesn’t keep', async ({
  page,
}) => {
  await page.goto('/spacecraft/593');
  await expect(blocks(page)).toHaveCount(1);
  const data: unknown = JSON.parse((await blocks(page).textContent()) ?? '');
  expect(data).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'ItemPage',
    isPartOf: { '@type': 'Dataset', dateModified: '2026-11-23' },
    mainEntity: {
      '@type': ['Vehicle', 'IndividualProduct'],
      name: 'LM Challenger',
      identifier: { propertyID: 'Launch Library 2', value: '593' },
      height: { value: 7.04, unitCode: 'MTR' },
      image: { '@type': 'ImageObject', creditText: 'NASA / Apollo 16 astronauts' },
    },
  });
  await page.getByRole('link', { name: 'Catalogue', exact: true }).first().click();
  await expect(headingOf(page)).toHaveText(/spacecraft/);
  await expect(blocks(page)).toHaveCount(0);
});

test('a list has none', async ({ page }) => {
  await page.goto('/spacecraft');
  await expect(blocks(page)).toHaveCount(0);
});
