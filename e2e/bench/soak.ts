import type { Browser } from '@playwright/test';
import { measureHeap, withVisitor } from './browser.ts';
import type { Figures } from './figures.ts';

const SAMPLES = 20;
/** The rounds before caches are full and code is compiled, and the rounds whose growth is judged. */
const WARM_UP = 100;
const JUDGED = 100;

type Point = { round: number; heap: number };

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The slope of the linear regression, in bytes per round. */
function toSlope(points: readonly Point[]): number {
  const middle = mean(points.map(({ round }) => round));
  const level = mean(points.map(({ heap }) => heap));
  const rise = points.map(({ round, heap }) => (round - middle) * (heap - level));
  const run = points.map(({ round }) => (round - middle) ** 2);
  return mean(rise) / mean(run);
}

/**
 * Goes from the list to a craft and back again and again in one page. Measures the growth of the heap per round
 * (kB), and its change in a hundred rounds (%), by a regression over all rounds after the first hundred.
 */
export function soak(browser: Browser, url: string, rounds: number): Promise<Figures> {
  return withVisitor(browser, { cpu: 1, latency: 0 }, async ({ page, devtools }) => {
    await page.goto(url);
    // Locators, because an element handle keeps its element from being garbage-collected.
    const links = page.locator('main article h2 a');
    await links.first().waitFor();
    const onPage = await links.count();
    const points: Point[] = [];
    const every = Math.max(1, Math.floor(rounds / SAMPLES));
    for (let round = 1; round <= rounds; round++) {
      await links.nth(round % onPage).click();
      await page.locator('main article h1').waitFor();
      await page.goBack();
      await links.first().waitFor();
      if (round % every === 0) points.push({ round, heap: await measureHeap(devtools) });
    }
    const warm = points.filter(({ round }) => round > WARM_UP);
    const [first] = warm;
    const last = warm.at(-1);
    if (first === undefined || last === undefined || first === last)
      throw new Error(`${rounds} rounds are too few for a soak test.`);
    const slope = toSlope(warm);
    const growth = slope * JUDGED;
    return {
      soak_slope: slope / 1000,
      soak_drift: (growth / mean(warm.map(({ heap }) => heap))) * 100,
    };
  });
}
