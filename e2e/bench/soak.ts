import type { Browser } from '@playwright/test';
import { measureHeap, withVisitor } from './browser.ts';
import type { Figures } from './figures.ts';

const SAMPLES = 20;
/** The share of the rounds after which caches are full and code is compiled. */
const WARM_UP = 0.2;

type Point = { round: number; heap: number };

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The slope of the straight line that lies nearest to the points: bytes a round. */
function toSlope(points: readonly Point[]): number {
  const middle = mean(points.map(({ round }) => round));
  const level = mean(points.map(({ heap }) => heap));
  const rise = points.map(({ round, heap }) => (round - middle) * (heap - level));
  const run = points.map(({ round }) => (round - middle) ** 2);
  return mean(rise) / mean(run);
}

/**
 * The list, a craft, and back, again and again in one page. How much the heap grows a round (kB), and by
 * how much of itself (%) it changes from the end of the warm-up to the end of the soak.
 */
export function soak(browser: Browser, url: string, rounds: number): Promise<Figures> {
  return withVisitor(browser, 1, async ({ page, devtools }) => {
    await page.goto(url);
    // Locators: a handle of an element would keep it, and what hangs on it, from being collected.
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
    const warm = points.filter(({ round }) => round > rounds * WARM_UP);
    const [first] = warm;
    const last = warm.at(-1);
    if (first === undefined || last === undefined || first === last)
      throw new Error(`${rounds} rounds are too few for a soak.`);
    const slope = toSlope(warm);
    const growth = slope * (last.round - first.round);
    return {
      soak_slope: slope / 1000,
      soak_drift: (growth / mean(warm.map(({ heap }) => heap))) * 100,
    };
  });
}
