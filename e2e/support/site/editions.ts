import type { Page } from '@playwright/test';
import * as v from 'valibot';
import { formatCatalogueFile } from '#catalogue/file/format-catalogue.ts';
import { ProvenanceSchema } from '#catalogue/file/provenance.ts';
import { aSpacecraft } from '#testing/a-spacecraft.ts';
import type { CatalogueResponse, Site } from './site.ts';
import { expect } from '../test.ts';

export const NOW = Date.UTC(2020, 0, 20, 12);
export const MINUTE = 60_000;
/** The interval in the site's config.json. */
export const REFRESH = 10;

/** Synthetic craft; those with ids in `renewed` have different names from the first edition's. */
export const someCraft = (count: number, renewed: readonly number[] = []) =>
  Array.from({ length: count }, (_, index) =>
    aSpacecraft({
      id: index + 1,
      name: `Synthetic ${index + 1}${renewed.includes(index + 1) ? ' renewed' : ''}`,
      status: { id: 1, name: 'Active' },
    }),
  );

/** A catalogue recorded on a day of January 2020, with an ETag. */
export function anEdition(day: number, results: readonly unknown[]) {
  const provenance = v.parse(ProvenanceSchema, {
    recorded: `2020-01-${String(day).padStart(2, '0')}`,
    source: 'https://example.org/',
    upstream_count: results.length,
    mode: 'normal',
  });
  return { body: formatCatalogueFile({ provenance, results }), etag: `"${day}"` };
}

export async function openAt(page: Page, site: Site, path: string, response: CatalogueResponse) {
  site.setConfig({ refresh_minutes: REFRESH });
  site.setCatalogue(response);
  await page.clock.install({ time: NOW });
  await page.goto(`${site.url}${path}`);
}

/** Advances the clock by an interval, and waits for its request. Returns the request's ETag and the response's status. */
export async function passInterval(page: Page, site: Site) {
  const before = site.catalogueResponses.length;
  await page.clock.fastForward(REFRESH * MINUTE);
  await expect.poll(() => site.catalogueResponses.length).toBe(before + 1);
  return site.catalogueResponses[before];
}

export const cards = (page: Page) => page.getByRole('article');
export const card = (page: Page, name: string) =>
  page.getByRole('heading', { level: 2, name, exact: true });
