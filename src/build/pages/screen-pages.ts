/** The module of each screen, as Vite's manifest and a chunk's module ids name it. */
export const SCREENS = {
  list: 'src/screens/list/SpacecraftListPage.tsx',
  detail: 'src/screens/detail/SpacecraftDetailPage.tsx',
  overview: 'src/screens/overview/OverviewPage.tsx',
  timeline: 'src/screens/timeline/TimelinePage.tsx',
  compare: 'src/screens/compare/ComparePage.tsx',
  kiosk: 'src/screens/kiosk/KioskPage.tsx',
  embed: 'src/screens/embed/EmbedPage.tsx',
  kioskBuilder: 'src/screens/kiosk/builder/KioskBuilderPage.tsx',
  credits: 'src/screens/credits/CreditsPage.tsx',
  data: 'src/screens/data/DataPage.tsx',
  changes: 'src/screens/changes/ChangesPage.tsx',
  help: 'src/screens/help/HelpPage.tsx',
  about: 'src/screens/about/AboutPage.tsx',
} as const;

/**
 * They read the site's configuration and open the catalogue. The app imports them on demand, and nearly every screen that
 * isn't prerendered needs them at once.
 */
export const CATALOGUE_MODULES = ['src/catalogue/read-config.ts', 'src/source/local-catalogue.ts'];

/** A page of the built site without prerendered content. */
export type ScreenPage = {
  /** Below the site's base, with a slash at the start. */
  path: string;
  /** The screen's module. */
  screen: string;
  /** What its content changes with, for the sitemap; null for a screen that isn't in the sitemap. */
  changesWith: 'app' | 'catalogue' | null;
  /** Whether search engines are asked not to list it; it isn't in the sitemap either. */
  isUnlisted?: true;
  title: string;
  description: string;
};

/** Screens with one URL each: the build writes a page for each, with a title and a description for link previews. */
export const SCREEN_PAGES: readonly ScreenPage[] = [
  {
    path: '/overview',
    screen: SCREENS.overview,
    changesWith: 'catalogue',
    title: 'Overview',
    description: 'Every spacecraft in numbers: by decade, country, agency and time in space.',
  },
  {
    path: '/timeline',
    screen: SCREENS.timeline,
    changesWith: 'catalogue',
    title: 'Timeline',
    description:
      'Every recorded flight from launch to end, by family or agency, from 1961 to today.',
  },
  {
    path: '/compare',
    screen: SCREENS.compare,
    changesWith: null,
    title: 'Compare',
    description:
      'Spacecraft side by side: their figures, their differences, and their size to scale.',
  },
  {
    path: '/kiosk',
    screen: SCREENS.kiosk,
    changesWith: null,
    title: 'Kiosk',
    description: 'A display for a wall: the active spacecraft, one after the other.',
  },
  {
    path: '/kiosk/build',
    screen: SCREENS.kioskBuilder,
    changesWith: null,
    title: 'Set up a display',
    description: 'Which spacecraft a display on a wall shows, how, and at what hours.',
  },
  {
    path: '/embed',
    screen: SCREENS.embed,
    changesWith: null,
    isUnlisted: true,
    title: 'Embed',
    description: 'Spacecraft as a card, cards, a table or a clock, in a page of another site.',
  },
  {
    path: '/credits',
    screen: SCREENS.credits,
    changesWith: 'catalogue',
    title: 'Credits',
    description: 'Every picture in the catalogue, those that are free to reuse first.',
  },
  {
    path: '/data',
    screen: SCREENS.data,
    changesWith: 'app',
    title: 'Data and updates',
    description:
      'How old the data is, where it comes from, how each kind of value is known, and how to update it.',
  },
  {
    path: '/changes',
    screen: SCREENS.changes,
    changesWith: 'catalogue',
    title: 'What changed',
    description:
      'Which spacecraft were launched, ended a flight or changed status, from one snapshot to the next.',
  },
  {
    path: '/help',
    screen: SCREENS.help,
    changesWith: 'app',
    title: 'Help',
    description:
      'How to find a spacecraft, share a view, hang it on a wall, use a picture and get the data out.',
  },
  {
    path: '/about',
    screen: SCREENS.about,
    changesWith: 'app',
    title: 'About',
    description: 'What this catalogue is, for whom, and whose facts and pictures it shows.',
  },
];
