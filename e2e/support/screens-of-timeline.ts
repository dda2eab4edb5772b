import type { Screen } from './screen.ts';

/** The states of the timeline, for the list of all screens. */
export const TIMELINE_SCREENS: readonly Screen[] = [
  { path: '/timeline', act: ({ page }) => page.getByText('Show as table').click() },
  { path: '/timeline?from=1980&to=1970&lanes=x&on=2023-02-30', state: 'notices' },
  { path: '/timeline?search=zzzz', state: 'nothing found' },
];
