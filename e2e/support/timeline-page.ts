import type { Page } from '@playwright/test';
import { aCatalogueFile } from './data/synthetic-file.ts';
import { timelineCraft } from './data/timeline-craft.ts';
import type { Site } from './site/site.ts';

/** The day of the tests of the timeline, whose flights are synthetic. */
const NOW = Date.UTC(2026, 10, 29, 12);

export async function prepareTimeline({ page, site }: { page: Page; site: Site }) {
  await page.clock.setFixedTime(NOW);
  site.setCatalogue({ body: aCatalogueFile(timelineCraft) });
}

export const chartOf = (page: Page) =>
  page.getByRole('application', { name: 'Chart of the flights' });

export const flightsOf = (page: Page) => page.getByRole('region', { name: 'Flights', exact: true });

/** How many flights of how many craft are shown, and which time. */
export const countOf = (page: Page) => flightsOf(page).getByRole('status');
