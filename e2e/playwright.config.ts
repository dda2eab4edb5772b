import { defineConfig } from '@playwright/test';
import { findBrowser } from './support/engines/find-browser.ts';

/** Another port lets two checkouts be tested side by side. */
const PORT = Number(process.env['E2E_PORT'] ?? 4187);
const executablePath = findBrowser();

export default defineConfig({
  testDir: '.',
  // `*.test.ts` need no browser and run in Vitest.
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  // Half as many again as processors: a test waits for a third of its time (5.3 min with two workers, 4.9 with three).
  workers: '150%',
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['./support/skipped-reporter.ts']],
  // Twice the default: the same suite took 7 min on one machine and 21 on another, where a test of 20 s was near its limit.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // What a page says and where Tab leads, in files for people to read: `npm run record`.
  snapshotPathTemplate: '{testDir}/recorded/{testFileName}/{arg}{ext}',
  use: {
    baseURL: `http://localhost:${PORT}`,
    // Traces are recorded on request only, since they take a tenth of each test's time.
    trace: process.env['E2E_TRACE'] === undefined ? 'off' : 'retain-on-failure',
    // A service worker would respond in place of the servers that tests control. It has tests of its own.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath === null ? {} : { executablePath }),
      chromiumSandbox: false,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // No test depends on the network: every host but this machine is unknown.
        '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1',
      ],
    },
  },
  webServer: {
    command: `npx vite preview --outDir dist-test --port ${PORT} --strictPort`,
    cwd: '..',
    port: PORT,
  },
});
