import type { Screen } from './screen.ts';

/** What other sites' pages show in a frame, in each of its states. */
export const EMBEDS: readonly Screen[] = [
  { path: '/embed?search=dragon&bogus=1' },
  { path: '/embed?show=table&limit=4' },
  { path: '/embed?show=table&limit=4&columns=name,image,serial_number,maiden_flight,height' },
  { path: '/embed?show=card&id=558' },
  { path: '/embed?show=card&id=999999', state: 'no such craft' },
  { path: '/embed?show=clock&id=558' },
  { path: '/embed?show=clock&id=50', state: 'a time that isn’t recorded' },
  { path: '/embed?show=clock', state: 'no craft' },
  { path: '/embed?search=zzzz', state: 'nothing found' },
  { path: '/embed?offset=900', state: 'past the end' },
  {
    path: '/embed',
    state: 'broken file',
    prepare: ({ site }) => site.setCatalogue({ body: '<!doctype html>' }),
    shows: 'The catalogue could not be read',
  },
];
