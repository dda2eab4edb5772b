import { KIOSK_PAGE } from '#build/pages/kiosk-page-plugin.ts';

// The modules of the two screens that the build prerenders, as Vite's manifest names them.
export const LIST_SCREEN = 'src/screens/list/SpacecraftListPage.tsx';
export const DETAIL_SCREEN = 'src/screens/detail/SpacecraftDetailPage.tsx';

/** A page of the site that is a file, but isn't drawn by the build. */
export type ScreenPage = {
  /** Below the site's base, beginning with a slash. */
  path: string;
  /** The built page that it is made of. */
  shell: 'index.html' | typeof KIOSK_PAGE;
  /** What its content changes with, for a sitemap; null for a screen that nobody looks for by itself. */
  changesWith: 'app' | 'catalogue' | null;
  title: string;
  description: string;
};

/**
 * Screens that have an address of their own whatever they show, with what other sites say of a link to them. Hosts that
 * answer with files alone have these.
 */
export const SCREEN_PAGES: readonly ScreenPage[] = [
  {
    path: '/overview',
    shell: 'index.html',
    changesWith: 'catalogue',
    title: 'Overview',
    description: 'Every spacecraft in numbers: by agency, by kind, by decade, by time in space.',
  },
  {
    path: '/compare',
    shell: 'index.html',
    changesWith: null,
    title: 'Compare',
    description:
      'Spacecraft side by side: their figures, their differences, and their size to scale.',
  },
  {
    path: '/kiosk',
    shell: KIOSK_PAGE,
    changesWith: null,
    title: 'Kiosk',
    description: 'A display for a wall: the active spacecraft, one after the other.',
  },
  {
    path: '/kiosk/build',
    shell: 'index.html',
    changesWith: null,
    title: 'Set up a display',
    description: 'Which spacecraft a display on a wall shows, how, and at what hours.',
  },
  {
    path: '/credits',
    shell: 'index.html',
    changesWith: 'catalogue',
    title: 'Credits',
    description: 'Every picture in the catalogue, with whom it belongs to and its license.',
  },
  {
    path: '/data',
    shell: 'index.html',
    changesWith: 'app',
    title: 'Data and updates',
    description:
      'How old the data is, where it comes from, what could not be read, and how to renew it.',
  },
  {
    path: '/help',
    shell: 'index.html',
    changesWith: 'app',
    title: 'Help',
    description: 'What can be searched, filtered, ordered and shared, and the keys for it.',
  },
  {
    path: '/about',
    shell: 'index.html',
    changesWith: 'app',
    title: 'About',
    description:
      'What this catalogue is, whom its facts belong to, and the packages it is made of.',
  },
];
