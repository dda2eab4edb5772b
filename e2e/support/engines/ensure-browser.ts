/**
 * Provides browsers for the tests: it uses installed ones, else downloads them, else installs them. Chromium is required.
 * Tests of other engines that can't be provided are skipped, and the report says so.
 */
import { findBrowser } from './find-browser.ts';
import { ENGINES, type Engine } from './find-engines.ts';
import { apt, type Commands, installFromSystem, run, toRoot } from './system-packages.ts';

/** Packages of each system that have the engine, in the order they are tried. */
const PACKAGES = {
  // Debian has the headless shell; for systems without it, the next entry is a whole browser.
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

/** Installing an optional engine must not delay the tests (ms). */
const TIMEOUT_MS = 120_000;

/** After one failure the download host counts as unreachable, since each attempt takes seconds. */
let isHostReached = true;

function download(engine: Engine, timeout?: number): boolean {
  if (!isHostReached) return false;
  const name = engine.toLowerCase();
  isHostReached = run('npx', ['playwright', 'install', name], timeout);
  if (!isHostReached) return false;
  // System libraries that the browser needs: a minimal system has Chromium's, seldom these.
  if (engine !== 'Chromium' && toRoot(false) !== null)
    run('npx', ['playwright', 'install-deps', name], timeout);
  return true;
}

function ensure(engine: Engine, timeout?: number): boolean {
  if (ENGINES[engine]() !== null) return true;
  console.log(
    `No ${engine} was found. Trying Playwright’s own download, then the system’s packages.`,
  );
  // Prompts for a password only for a required engine.
  const isHad =
    download(engine, timeout) ||
    installFromSystem(PACKAGES[engine], { mayPrompt: engine === 'Chromium', timeout });
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
