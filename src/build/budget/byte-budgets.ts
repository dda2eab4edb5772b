import { basename } from 'node:path';
import { DETAIL_SCREEN, LIST_SCREEN } from '#build/pages/screen-pages.ts';
import type { Budget } from '#build/budget/byte-budget.ts';

const ENTRY = 'index.html';
const LIST = LIST_SCREEN;

/** What comes right after the list, and with every screen's pictures and state of the data. */
const PARTS = ['src/spacecraft/CraftPicture.tsx', 'src/shell/SourceStatus.tsx'];

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
    modules: ['src/kiosk-main.tsx', 'src/source/local-catalogue.ts'],
    bytes: 117_000,
  },
  further(DETAIL_SCREEN, 15_000),
  further('src/screens/compare/ComparePage.tsx', 15_000),
  further('src/screens/credits/CreditsPage.tsx', 15_000),
  further('src/screens/data/DataPage.tsx', 15_000),
  further('src/screens/help/HelpPage.tsx', 15_000),
  further('src/screens/about/AboutPage.tsx', 15_000),
  further('src/screens/kiosk/builder/KioskBuilderPage.tsx', 15_000),
  further('src/screens/overview/OverviewPage.tsx', 20_000),
];
