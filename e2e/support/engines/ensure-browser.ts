/**
 * Makes sure that there are browsers for the tests: those that are here, else downloaded, else installed.
 * Chromium must be had. What can't be had of the other engines is skipped, and the report says so.
 */
import { findBrowser } from './find-browser.ts';
import { ENGINES, type Engine } from './find-engines.ts';
import { apt, type Commands, installFromSystem, run, toRoot } from './system-packages.ts';

/** How a system's packages bring an engine, in the order they are tried. */
const PACKAGES = {
  // Debian has the headless shell; where there is none the next entry has a whole browser.
  Chromium: [
    apt('chromium-headless-shell'),
    apt('chromium'),
    ['dnf', ['install', '-y', 'chromium']],
    ['apk', ['add', 'chromium']],
    ['pacman', ['-Sy', '--noconfirm', 'chromium']],
    ['brew', ['install', '--cask', 'chromium']],
  ],
  // 80 MB and 11 s on a machine of 2 cores.
  Firefox: [apt('--no-install-recommends', 'firefox-esr')],
  // 31 MB and 12 s.
  WebKit: [apt('--no-install-recommends', 'webkit2gtk-driver', 'xvfb')],
} as const satisfies Record<Engine, readonly Commands[]>;

/** The engines that the tests can do without may not hold them up. */
const TIMEOUT_MS = 120_000;

/** One failure is enough to know that the host of the downloads can't be reached: each takes seconds. */
let isHostReached = true;

function download(engine: Engine, timeout?: number): boolean {
  if (!isHostReached) return false;
  const name = engine.toLowerCase();
  isHostReached = run('npx', ['playwright', 'install', name], timeout);
  if (!isHostReached) return false;
  // The libraries that it asks of the system: a bare one has Chromium's, seldom these.
  if (engine !== 'Chromium' && toRoot(false) !== null)
    run('npx', ['playwright', 'install-deps', name], timeout);
  return true;
}

function ensure(engine: Engine, timeout?: number): boolean {
  if (ENGINES[engine]() !== null) return true;
  console.log(
    `No ${engine} was found. Trying Playwright’s own download, then the system’s packages.`,
  );
  // Nobody is asked for a password for an engine that can be done without.
  const isHad =
    download(engine, timeout) ||
    installFromSystem(PACKAGES[engine], { mayAsk: engine === 'Chromium', timeout });
  return isHad && ENGINES[engine]() !== null;
}

if (!ensure('Chromium')) {
  console.error(
    'No browser could be had. Install Chromium or Chrome, or set CHROMIUM_PATH to one, and try again.',
  );
  process.exit(1);
}
console.log(`Browser for the tests: ${findBrowser()}`);
for (const engine of ['Firefox', 'WebKit'] as const) {
  if (!ensure(engine, TIMEOUT_MS)) {
    console.log(`No ${engine} could be had: its tests will be skipped.`);
  }
}
