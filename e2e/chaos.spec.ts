import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { createRandom } from '#lib/seeded-random.ts';
import { createChaosClock } from './support/chaos/chaos-clock.ts';
import { createReader } from './support/chaos/chaos-reader.ts';
import { createStorageSwitch } from './support/chaos/chaos-storage.ts';
import { type ExpectedRows, createWorld, type World } from './support/chaos/chaos-world.ts';
import { makeSecondVersion } from './support/site/second-version.ts';
import { expect, test as base } from './support/test.ts';
import { translateAllPages } from './support/translation.ts';

/**
 * Seeds 1 to 3 in each run: two without a service worker, one with. `CHAOS_RUNS=10` runs ten, `CHAOS_SEED=2000
 * CHAOS_RUNS=100` runs a hundred others, and a seed that failed does so again as far as the browser's own timing allows.
 * In every second run the pages are translated.
 */
const FIRST = Number(process.env['CHAOS_SEED'] ?? 1);
const RUNS = Number(process.env['CHAOS_RUNS'] ?? 3);
const START = Date.UTC(2026, 11, 1, 8);
const HOURS = 10;
const MINUTE_MS = 60_000;
const TIMEOUT_MS = 20_000;
/** After a collection. A list of sixty craft takes 5 MB. */
const MOST_HEAP = 25_000_000;

const test = base.extend<object, { otherBuild: string }>({
  otherBuild: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures from the pattern
    async ({}, provide) => {
      const folder = await mkdtemp(join(tmpdir(), 'other-build-'));
      await makeSecondVersion(folder);
      await provide(folder);
      await rm(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
});

// The browser reports the failures that the test causes, and so does the page if it shows them.
test.use({
  expectedComplaints:
    /Failed to load resource|net::ERR_|Minified React error #418|fetching the script|CatalogueError|React Router caught|Failed to load module script|^TypeError: Failed to fetch dynamically/,
});

type Inspection = { problem: string | null; isErrorPage: boolean };

/** What is wrong with the page now. */
function inspect(page: Page, expected: ExpectedRows & { href: string }): Promise<Inspection> {
  return page.evaluate(({ kind, rows, href }) => {
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- this runs in the page, alone
    const textOf = (selector: string) =>
      [...document.querySelectorAll(selector)].map((one) =>
        (one.textContent ?? '').replaceAll(/[⟦⟧]/g, '').trim(),
      );
    const heading = textOf('h1').at(-1) ?? '';
    const isErrorPage = textOf('main button').includes('Reload the page');
    const report = (problem: string | null) => ({ problem, isErrorPage });
    const isDisplay = location.pathname === '/kiosk';
    if (heading === '') return report('has no heading');
    if (!isDisplay && textOf('nav[aria-label="Main"] a').length === 0)
      return report('has no navigation');
    if (location.href !== href) return report('is still navigating');
    if (isErrorPage) return report(`is an error page: ${heading}`);
    const shown =
      kind === 'list' ? textOf('main article h2, main tbody th[scope=row] a') : [heading];
    const isRight = kind === 'other' || rows.some((one) => one.join('\n') === shown.join('\n'));
    if (!isRight) return report(`shows ${shown.length} rows that are in no catalogue: ${shown[0]}`);
    const odd = /\bNaN\b|Invalid Date|(?<=\s)-\d+ (minutes|hours|days)/.exec(
      document.body.innerText,
    );
    if (odd !== null) return report(`says ${odd[0]}`);
    const bare = [...document.querySelectorAll('img')].find(
      (one) =>
        (one.closest('figure')?.querySelector('figcaption')?.textContent ?? '').trim() === '',
    );
    return report(bare === undefined ? null : `has a picture without its credit: ${bare.src}`);
  }, expected);
}

/** Waits until the page is right. While something is broken, an error page is right; otherwise the reader retries. */
async function findProblem(page: Page, world: World): Promise<string | null> {
  const deadline = Date.now() + TIMEOUT_MS;
  let last = 'nothing';
  while (Date.now() < deadline) {
    try {
      const href = page.url();
      const { problem, isErrorPage } = await inspect(page, { ...world.expect(href), href });
      if (problem === null || (isErrorPage && !world.isHealthy)) return null;
      last = problem;
      if (isErrorPage) await page.getByRole('button', { name: 'Reload the page' }).click();
      await page.evaluate(() => new Promise(requestAnimationFrame));
    } catch (error) {
      // The page was reloaded in the meantime.
      last = error instanceof Error ? error.message : 'thrown';
    }
  }
  return last;
}

async function measureHeap(devtools: CDPSession): Promise<number> {
  await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
}

for (const worker of ['allow', 'block'] as const) {
  test.describe(`service workers: ${worker}`, () => {
    test.use({ serviceWorkers: worker });
    for (let run = 0; run < RUNS; run++) {
      const seed = FIRST + run;
      // One run in three has a service worker: each takes twice the time of one without.
      if ((seed % 3 === 0) !== (worker === 'allow')) continue;
      test(`ten hours of a random reader in a random world, CHAOS_SEED=${seed}`, async ({
        page,
        context,
        site,
        otherBuild,
      }) => {
        test.setTimeout(120_000);
        const random = createRandom(seed);
        const clock = await createChaosClock(context, START);
        const blockStorage = await createStorageSwitch(context);
        const world = await createWorld({ site, context, random, clock, blockStorage, otherBuild });
        const act = createReader(page, world, random, site.url);
        if (seed % 2 === 0) await translateAllPages(context);
        const devtools = await context.newCDPSession(page);
        await devtools.send('Performance.enable');
        page.setDefaultTimeout(3_000);
        page.setDefaultNavigationTimeout(TIMEOUT_MS);
        await page.goto(`${site.url}/spacecraft`);

        const story: string[] = [];
        for (let minutes = 0; minutes < HOURS * 60;) {
          const step = 1 + Math.floor(random() * 60);
          minutes += step;
          const event = random() < 0.4 ? await world.shake() : 'nothing';
          const action = await act();
          story.push(`${minutes} min: ${event}; the reader ${action}`);
          await clock.pass(step * MINUTE_MS);
          const problem = await findProblem(page, world);
          expect(problem, story.join('\n')).toBeNull();
          if (story.length % 10 === 0) {
            expect(await measureHeap(devtools), story.join('\n')).toBeLessThan(MOST_HEAP);
          }
        }
        await world.repair();
        expect(await findProblem(page, world), story.join('\n')).toBeNull();
        await world.stop();
      });
    }
  });
}
