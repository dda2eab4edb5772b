import type { Budget } from '#build/budget/byte-budget.ts';

const ENTRY = 'index.html';
const page = (name: string) => `src/pages/${name}.tsx`;
const LIST = page('SpacecraftListPage');

/** What comes right after the list, and with every screen's pictures and state of the data. */
const PARTS = ['src/spacecraft/CraftPicture.tsx', 'src/shell/SourceStatus.tsx'];

/** A screen that is opened from the list. */
const further = (name: string, bytes: number): Budget => ({
  name,
  modules: [page(name)],
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
  further('SpacecraftDetailPage', 15_000),
  further('ComparePage', 15_000),
  further('CreditsPage', 15_000),
  further('DataPage', 15_000),
  further('HelpPage', 15_000),
  further('AboutPage', 15_000),
  further('KioskBuilderPage', 15_000),
  further('OverviewPage', 20_000),
];
