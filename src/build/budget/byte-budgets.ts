import { basename } from 'node:path';
import { SCREENS } from '#build/pages/screen-pages.ts';
import type { Budget } from '#build/budget/byte-budget.ts';

const ENTRY = 'index.html';
const LIST = SCREENS.list;

/** Code that loads right after the list, and that every screen with pictures and the data's status needs. */
const PARTS = ['src/spacecraft/SpacecraftPicture.tsx', 'src/shell/SourceStatus.tsx'];

/** A screen that a visitor opens from the list. */
const further = (module: string, bytes: number): Budget => ({
  name: basename(module, '.tsx'),
  modules: [module],
  after: [ENTRY, LIST, ...PARTS, 'src/source/local-catalogue.ts'],
  bytes,
});

/** A view of an embed, which is loaded with the catalogue. */
const ofEmbed = (name: string): Budget => ({
  name,
  modules: [`src/screens/embed/${name}.tsx`],
  after: [ENTRY, SCREENS.embed, 'src/source/local-catalogue.ts'],
  bytes: 15_500,
});

/**
 * The size limits of each screen's scripts. The list's and an embed's are those that run before the catalogue opens; 105 kB
 * of them are packages. Say in the commit's message what was gained by raising one.
 */
export const BUDGETS: readonly Budget[] = [
  { name: 'SpacecraftListPage', modules: [ENTRY, LIST], bytes: 133_000 },
  {
    name: 'Kiosk',
    modules: [ENTRY, SCREENS.kiosk, 'src/source/local-catalogue.ts'],
    bytes: 162_000,
  },
  { name: 'Embed', modules: [ENTRY, SCREENS.embed], bytes: 133_000 },
  ofEmbed('EmbedCards'),
  ofEmbed('EmbedTable'),
  ofEmbed('EmbedClock'),
  further(SCREENS.detail, 15_000),
  further(SCREENS.compare, 15_000),
  further(SCREENS.credits, 15_000),
  further(SCREENS.data, 15_000),
  further(SCREENS.changes, 6_000),
  further(SCREENS.help, 15_000),
  further(SCREENS.about, 15_000),
  further(SCREENS.kioskBuilder, 15_000),
  further(SCREENS.overview, 20_000),
  further(SCREENS.timeline, 25_000),
];
