import type { Page } from '@playwright/test';
import * as v from 'valibot';
import { formatCatalogueFile } from '#catalogue/file/format-catalogue.ts';
import { ProvenanceSchema } from '#catalogue/file/provenance.ts';
import { aSpacecraft } from '#testing/a-spacecraft.ts';
import type { CatalogueAnswer, Site } from './site.ts';
import { expect } from '../test.ts';

export const NOW = Date.UTC(2020, 0, 20, 12);
export const MINUTE = 60_000;
/** As the site's config.json says. */
export const REFRESH = 10;

/** Synthetic craft; those whose ids are in `renewed` have another name than in the first edition. */
export const someCraft = (count: number, renewed: readonly number[] = []) =>
  Array.from({ length: count }, (_, index) =>
    aSpacecraft({
      id: index + 1,
      name: `Synthetic ${index + 1}${renewed.includes(index + 1) ? ' renewed' : ''}`,
      status: { id: 1, name: 'Active' },
    }),
  );

/** A catalogue recorded on a day of January 2020, as a host that names its files sends it. */
export function anEdition(day: number, results: readonly unknown[]) {
  const provenance = v.parse(ProvenanceSchema, {
    recorded: `2020-01-${String(day).padStart(2, '0')}`,
    source: 'https://example.org/',
    upstream_count: results.length,
    mode: 'normal',
  });
  return { body: formatCatalogueFile({ provenance, results }), etag: `"${day}"` };
}

export async function openAt(page: Page, site: Site, path: string, answer: CatalogueAnswer) {
  site.setConfig({ refresh_minutes: REFRESH });
  site.setCatalogue(answer);
  await page.clock.install({ time: NOW });
  await page.goto(`${site.url}${path}`);
}

/** Lets an interval pass, and waits for the request that comes with it. Gives what it was, and its answer. */
export async function passInterval(page: Page, site: Site) {
  const before = site.catalogueAnswers.length;
  await page.clock.fastForward(REFRESH * MINUTE);
  await expect.poll(() => site.catalogueAnswers.length).toBe(before + 1);
  return site.catalogueAnswers[before];
}

export const cards = (page: Page) => page.getByRole('article');
export const card = (page: Page, name: string) =>
  page.getByRole('heading', { level: 2, name, exact: true });
