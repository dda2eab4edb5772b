import { craftOfToday } from './data/craft-of-flights.ts';
import { aCatalogueFile } from './data/synthetic-file.ts';
import type { Screen } from './screen.ts';

/** The display and the page that sets it up, in all their states. */
export const DISPLAY: readonly Screen[] = [
  { path: '/kiosk?seconds=0' },
  { path: '/kiosk?search=nothing+of+that+name&debug=1', state: 'empty, with diagnostics' },
  {
    path: '/kiosk',
    state: 'broken file',
    prepare: ({ site }) => site.setCatalogue({ body: '<!doctype html>' }),
    shows: 'The catalogue could not be read',
  },
  { path: '/kiosk?overview=on', state: 'in space now' },
  {
    path: '/kiosk?of=all&order=today',
    state: 'on this day',
    prepare: ({ site }) => site.setCatalogue({ body: aCatalogueFile([craftOfToday()]) }),
    shows: 'on this day',
  },
  { path: '/kiosk/build' },
  {
    path: '/kiosk/build?search=zzzz&seconds=0&order=shuffle&night=22:00-06:00',
    state: 'nothing to show',
    act: ({ page }) => page.getByLabel('Data refresh interval (minutes)').fill('1'),
  },
];
