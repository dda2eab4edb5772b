import { aSpacecraft } from '#testing/a-spacecraft.ts';
import { CHANGES } from './screens-of-changes.ts';
import { CRAFT } from './screens-of-craft.ts';
import { DISPLAY } from './screens-of-display.ts';
import { craftOfLongNames } from './data/craft-of-long-names.ts';
import { EMBEDS } from './embed-screens.ts';
import { openFilter, openMenu } from './filters.ts';
import type { Ll2Server } from './ll2/ll2-server.ts';
import type { Screen, Stage } from './screen.ts';
import { aCatalogueFile } from './data/synthetic-file.ts';
import { TIMELINE_SCREENS } from './screens-of-timeline.ts';

const WIDE = [768, 1440] as const;

const button = ({ page }: Stage, name: string) => page.getByRole('button', { name });

const serveRubbish = ({ site }: Stage) => site.setCatalogue({ body: '<!doctype html>' });

/** Launch Library with these switches. */
const withLl2 =
  (switches: Parameters<Ll2Server['set']>[0]) =>
  async ({ site, startLl2 }: Stage) => {
    const ll2 = await startLl2(250);
    ll2.set(switches);
    site.setConfig({ api: ll2.api });
  };

const openTables = async ({ page }: Stage) => {
  for (const summary of await page.getByText('Show as table').all()) await summary.click();
};

const unfold = (name: string) => (stage: Stage) => openFilter(stage.page, name);

const LIST: readonly Screen[] = [
  { path: '/spacecraft?limit=4' },
  { path: '/spacecraft?view=table&limit=4' },
  { path: '/spacecraft?view=table&mode=detailed&limit=4&ordering=-flights_count,-time_in_space' },
  { path: '/spacecraft?search=dragon&status=1&license=1,4&pictures=cleared' },
  { path: '/spacecraft?status=1&in_space=true&search=x', state: 'nothing found' },
  { path: '/spacecraft?limit=500&bogus=1&offset=900', state: 'notices, past the end' },
  {
    path: '/spacecraft?view=table',
    state: 'a filter open',
    act: unfold('Configuration'),
    part: 'details[open]',
    widths: WIDE,
  },
  {
    path: '/spacecraft?limit=1',
    state: 'a filter of long names open',
    prepare: ({ site }) => site.setCatalogue({ body: aCatalogueFile(craftOfLongNames) }),
    act: unfold('Configuration'),
    part: 'details[open]',
    widths: WIDE,
  },
  {
    path: '/spacecraft',
    state: 'a range open',
    act: unfold('Flights'),
    part: 'details[open]',
    widths: WIDE,
  },
  {
    path: '/spacecraft?view=table',
    state: 'columns open',
    act: unfold('Columns'),
    part: 'details[open]',
  },
  {
    path: '/spacecraft?status=1',
    state: 'the sheet open',
    act: async (stage) => {
      await stage.page.setViewportSize({ width: 320, height: 900 });
      await button(stage, 'Filters and order').click();
    },
    part: 'dialog[open]',
    widths: [320],
  },
  {
    path: '/spacecraft',
    state: 'the keys open',
    act: (stage) => button(stage, 'Keyboard shortcuts').click(),
    part: 'dialog[open]',
  },
  {
    path: '/spacecraft?limit=1',
    state: 'a view saved',
    act: async (stage) => {
      await openMenu(stage.page, 'Share or save');
      await stage.page.getByLabel('Name for this view').fill('Synthetic view');
      await button(stage, 'Save this view').click();
    },
    part: 'details[open]',
  },
  {
    path: '/spacecraft?limit=1',
    state: 'offline',
    act: async ({ page, context }) => {
      // The text for this state is in a component that loads late.
      await page.getByRole('region', { name: 'State of the data' }).getByRole('link').waitFor();
      await context.setOffline(true);
    },
    shows: 'Offline',
  },
  {
    path: '/spacecraft?limit=1&source=live',
    state: 'LL2 requested',
    prepare: withLl2({ hold: true }),
  },
  {
    path: '/spacecraft?limit=1&source=live',
    state: 'LL2 has responded',
    prepare: withLl2({}),
    shows: 'From Launch Library,',
  },
  {
    path: '/spacecraft?limit=1&source=live',
    state: 'LL2 has failed',
    prepare: withLl2({ malformed: 'always' }),
    shows: 'Launch Library’s response could not be read.',
  },
  {
    path: '/spacecraft?limit=24',
    state: 'loading',
    prepare: ({ site }) => site.setCatalogue('hold'),
    shows: 'Opening the catalogue…',
  },
  {
    path: '/spacecraft?limit=24',
    state: 'broken file',
    prepare: serveRubbish,
    shows: 'The catalogue could not be read',
  },
];

const OTHER: readonly Screen[] = [
  { path: '/overview', act: openTables },
  { path: '/overview?search=zzzz', state: 'nothing found' },
  { path: '/credits' },
  { path: '/help' },
  { path: '/about' },
  { path: '/nowhere' },
  {
    path: '/data',
    state: 'rejected records',
    prepare: ({ site }) =>
      site.setCatalogue({ body: aCatalogueFile([{ id: 'bad' }, aSpacecraft()]) }),
    shows: 'Rejected records',
  },
  {
    path: '/data',
    state: 'update in progress',
    prepare: withLl2({ hold: true }),
    act: (stage) => button(stage, 'Update now').click(),
    shows: 'Updating from Launch Library.',
  },
  {
    path: '/data',
    state: 'update failed',
    prepare: withLl2({ malformed: 'always' }),
    act: (stage) => button(stage, 'Update now').click(),
    shows: 'response could not be read.',
  },
];

/** Every route, and every state with a layout of its own. */
export const SCREENS = [LIST, CRAFT, OTHER, CHANGES, DISPLAY, TIMELINE_SCREENS, EMBEDS].flat();
