import type { Browser, Page } from '@playwright/test';
import { type Conditions, withVisitor } from './browser.ts';
import type { Figures } from './figures.ts';
import type { Subject } from './subjects.ts';
import { openProbed } from './visit.ts';

/** The interval between the keys of a fast typist, in ms. */
const KEY_MS = 60;
const LAYOUTS = 'nav[aria-label=Layout]';

/** Performs an action. Resolves to the longest time from one of its inputs to the next paint, in ms. */
async function latencyOf(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => benchProbe.forgetInteractions());
  await act();
  await page.evaluate(() => benchProbe.settle());
  return page.evaluate(() => benchProbe.slowestInteraction());
}

/**
 * Measures the latency of a reader's actions on the app's cards, by the browser's Event Timing API, and the
 * layout shift from the end of the load to the last action.
 */
export function measureInteractions(
  browser: Browser,
  cards: Subject,
  url: string,
  conditions: Conditions,
): Promise<Figures> {
  return withVisitor(browser, conditions, async ({ page }) => {
    await openProbed(page, url, cards);
    const shiftOfLoad = await page.evaluate(() => benchProbe.shift());
    const search = page.locator('main input[name=search]');
    const facet = page.locator('main details:visible > summary').first();
    const figures: Figures = {};

    figures.typing = await latencyOf(page, async () => {
      await search.click();
      await page.keyboard.type('soyuz 1', { delay: KEY_MS });
    });
    await search.fill('');
    await page.evaluate(() => benchProbe.settle());
    figures.facet_menu = await latencyOf(page, async () => {
      await facet.click();
      await page.locator('main details[open] fieldset').waitFor();
    });
    await facet.click();
    figures.to_table = await latencyOf(page, async () => {
      await page.locator(LAYOUTS).getByText('Table').click();
      await page.locator('main tbody th[scope=row]').first().waitFor();
    });
    figures.to_cards = await latencyOf(page, async () => {
      await page.locator(LAYOUTS).getByText('Cards').click();
      await page.locator('main article h2').first().waitFor();
    });
    figures.detail = await latencyOf(page, async () => {
      await page.locator('main article h2 a').first().click();
      await page.locator('main article h1').waitFor();
    });
    figures.interactions_shift = (await page.evaluate(() => benchProbe.shift())) - shiftOfLoad;
    return figures;
  });
}
