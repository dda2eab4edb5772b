import { basename } from 'node:path';
import { SCREENS } from '#build/pages/screen-pages.ts';
import type { Budget } from '#build/budget/byte-budget.ts';

const ENTRY = 'index.html';
const LIST = SCREENS.list;

/** What comes right after the list, and with every screen's pictures and state of the data. */
const PARTS = ['src/spacecraft/SpacecraftPicture.tsx', 'src/shell/SourceStatus.tsx'];

/** A screen that is opened from the list. */
const further = (module: string, bytes: number): Budget => ({
  name: basename(module, '.tsx'),
  modules: [module],
  after: [ENTRY, LIST, ...PARTS, 'src/source/local-catalogue.ts'],
  bytes,
});

/**
 * What screens' scripts may weigh. The list's are those that run before it can be used; the packages that it
 * is made with are 105 kB of them. Raise one only with what it bought in the commit's message.
 */
export const BUDGETS: readonly Budget[] = [
  { name: 'SpacecraftListPage', modules: [ENTRY, LIST], bytes: 130_000 },
  {
    name: 'Kiosk',
    modules: [ENTRY, SCREENS.kiosk, 'src/source/local-catalogue.ts'],
    bytes: 154_000,
  },
  further(SCREENS.detail, 15_000),
  further(SCREENS.compare, 15_000),
  further(SCREENS.credits, 15_000),
  further(SCREENS.data, 15_000),
  further(SCREENS.help, 15_000),
  further(SCREENS.about, 15_000),
  further(SCREENS.kioskBuilder, 15_000),
  further(SCREENS.overview, 20_000),
];
