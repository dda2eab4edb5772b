import { craftOnADay } from './data/craft-on-a-day.ts';
import { aCatalogueFile } from './data/synthetic-file.ts';
import type { Screen } from './screen.ts';

/** The states of the timeline, for the list of all screens. */
export const TIMELINE_SCREENS: readonly Screen[] = [
  { path: '/timeline' },
  {
    path: '/timeline',
    state: 'as a table',
    // The catalogue of most tests has no flights.
    prepare: ({ site }) => site.setCatalogue({ body: aCatalogueFile(craftOnADay) }),
    act: ({ page }) => page.getByText('Show as table').click(),
  },
  { path: '/timeline?from=1980&to=1970&lanes=x&on=2023-02-30', state: 'notices' },
  { path: '/timeline?search=zzzz', state: 'nothing found' },
  {
    path: '/timeline?on=1975-07-17',
    state: 'in space on a day',
    prepare: ({ site }) => site.setCatalogue({ body: aCatalogueFile(craftOnADay) }),
  },
];
