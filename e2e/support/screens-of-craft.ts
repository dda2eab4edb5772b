import { craftWithFlights } from './data/craft-with-flights.ts';
import { aCatalogueFile } from './data/synthetic-file.ts';
import { openAll } from './craft-page.ts';
import { openMenu } from './filters.ts';
import type { Screen } from './screen.ts';

const open = (name: string) =>
  ({
    state: `“${name}” open`,
    act: async ({ page }) => {
      await openMenu(page, name);
    },
    part: 'details[open]',
  }) satisfies Partial<Screen>;

/** One craft, and several side by side. */
export const CRAFT: readonly Screen[] = [
  { path: '/spacecraft/558' },
  { path: '/spacecraft/50?status=5', state: 'not in its list, with footnotes' },
  {
    path: '/spacecraft/7',
    state: 'flights and the record open',
    prepare: ({ site }) => site.setCatalogue({ body: aCatalogueFile([craftWithFlights]) }),
    act: ({ page }) => openAll(page),
  },
  { path: '/spacecraft/558', ...open('Cite'), shows: 'Copy BibTeX' },
  { path: '/spacecraft/558', ...open('Print'), shows: 'Print label' },
  { path: '/spacecraft/999999' },
  { path: '/compare' },
  { path: '/compare?ids=558,593,999999,x' },
  { path: '/compare?ids=40,4,558,606' },
];
