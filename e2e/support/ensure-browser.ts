/** Makes sure that there is a browser for the tests: one that is here, else downloaded, else installed. */
import { spawnSync } from 'node:child_process';
import { findBrowser } from './find-browser.ts';

/** Debian has the headless shell; where there is none the next entry has a whole browser. */
const PACKAGE_MANAGERS = [
  ['apt-get', ['update', '-qq'], ['install', '-y', '-qq', 'chromium-headless-shell']],
  ['apt-get', ['update', '-qq'], ['install', '-y', '-qq', 'chromium']],
  ['dnf', ['install', '-y', 'chromium']],
  ['apk', ['add', 'chromium']],
  ['pacman', ['-Sy', '--noconfirm', 'chromium']],
  ['brew', ['install', '--cask', 'chromium']],
] as const;

function run(command: string, args: readonly string[]): boolean {
  console.log(`> ${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    // A closed network should fail in seconds, not minutes.
    env: {
      ...process.env,
      PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000',
      DEBIAN_FRONTEND: 'noninteractive',
    },
  });
  return status === 0;
}

function has(command: string): boolean {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).error === undefined;
}

function installFromSystem(): boolean {
  for (const [manager, ...steps] of PACKAGE_MANAGERS) {
    if (!has(manager)) continue;
    const needsRoot = manager !== 'brew' && process.getuid?.() !== 0 && has('sudo');
    const isInstalled = steps.every((step) =>
      needsRoot ? run('sudo', [manager, ...step]) : run(manager, [...step]),
    );
    if (isInstalled) return true;
  }
  return false;
}

if (findBrowser() === null) {
  console.log(
    'No Chromium was found. Trying Playwright’s own download, then the system’s packages.',
  );
  const isInstalled = run('npx', ['playwright', 'install', 'chromium']) || installFromSystem();
  if (!isInstalled || findBrowser() === null) {
    console.error(
      'No browser could be had. Install Chromium or Chrome, or set CHROMIUM_PATH to one, and try again.',
    );
    process.exit(1);
  }
}
console.log(`Browser for the tests: ${findBrowser()}`);
