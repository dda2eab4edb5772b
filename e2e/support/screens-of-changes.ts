import { addChanges, formatChangeHistory } from '#catalogue/changes/change-history.ts';
import { once, someNewCraft } from './data/some-changes.ts';
import type { Screen } from './screen.ts';

const LATER = addChanges(once, '2020-01-03T03:17:00Z', someNewCraft(20));

/** The page about changes in its states. */
export const CHANGES: readonly Screen[] = [
  { path: '/changes', state: 'nothing recorded' },
  {
    path: '/changes',
    state: 'a history, of which some is new',
    prepare: ({ site }) => site.setChanges({ body: formatChangeHistory(once) }),
    act: async ({ page, site }) => {
      // The first visit has ended when it has shown something.
      await page.getByRole('heading', { level: 2 }).first().waitFor();
      site.setChanges({ body: formatChangeHistory(LATER) });
      await page.reload();
      await page.getByText('New since your last visit').first().waitFor();
    },
  },
  {
    path: '/changes',
    state: 'broken file',
    prepare: ({ site }) => site.setChanges({ body: '{' }),
  },
];
