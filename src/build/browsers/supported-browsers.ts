/**
 * The oldest browsers that the app runs in, on computers and phones: all of spring 2023, and Firefox's long-lived release
 * for old systems. README.md names them too. The build lowers syntax to them, lint refuses what they lack, and
 * e2e/accessibility.spec.ts opens every screen without it.
 */
export const SUPPORTED_BROWSERS = {
  chrome: '111',
  edge: '111',
  firefox: '115',
  safari: '16.4',
  ios: '16.4',
} as const;

/** The same for Vite: `chrome111`. */
export const BUILD_TARGET = Object.entries(SUPPORTED_BROWSERS).map(
  ([name, version]) => `${name}${version}`,
);
