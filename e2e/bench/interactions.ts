import type { Browser, Page } from '@playwright/test';
import { quantile } from 'd3-array';
import { type Conditions, withVisitor } from './browser.ts';
import type { Figures, Interaction } from './figures.ts';
import type { Subject } from './subjects.ts';
import { openProbed } from './visit.ts';

/** The interval between the keys of a fast typist, in ms. */
const KEY_MS = 60;
const LAYOUTS = 'nav[aria-label=Layout]';

/** How often each action is repeated. */
const TIMES = 20;

/** Performs an action. Resolves to the longest time from one of its inputs to the next paint, in ms. */
async function latencyOf(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => benchProbe.forgetInteractions());
  await act();
  await page.evaluate(() => benchProbe.settle());
  return page.evaluate(() => benchProbe.slowestInteraction());
}

/** An action, and what isn't measured: the way to where it starts, and the way back to the cards. */
type Action = {
  before?: () => Promise<void>;
  act: () => Promise<void>;
  after?: () => Promise<void>;
};

/**
 * Measures the latency of a reader's actions on the app's cards, by the browser's Event Timing API: the third quartile
 * and the longest of twenty, the first of which run code that isn't compiled. Also measures the layout shift from the
 * end of the load to the last action.
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
    const card = page.locator('main article h2 a').first();
    const showAs = (name: string) => page.locator(LAYOUTS).getByText(name).click();
    const showTable = async () => {
      await showAs('Table');
      await page.locator('main tbody th[scope=row]').first().waitFor();
    };
    const showCards = async () => {
      await showAs('Cards');
      await card.waitFor();
    };
    const actions: [Interaction, Action][] = [
      [
        'typing',
        {
          async act() {
            await search.click();
            await page.keyboard.type('soyuz 1', { delay: KEY_MS });
          },
          after: () => search.fill(''),
        },
      ],
      [
        'facet_menu',
        {
          async act() {
            await facet.click();
            await page.locator('main details[open] fieldset').waitFor();
          },
          after: () => facet.click(),
        },
      ],
      ['to_table', { act: showTable, after: showCards }],
      ['to_cards', { before: showTable, act: showCards }],
      [
        'detail',
        {
          async act() {
            await card.click();
            await page.locator('main article h1').waitFor();
          },
          async after() {
            await page.goBack();
            await card.waitFor();
          },
        },
      ],
    ];

    const figures: Figures = {};
    for (const [name, { before, act, after }] of actions) {
      const times: number[] = [];
      for (let time = 0; time < TIMES; time++) {
        await before?.();
        times.push(await latencyOf(page, act));
        await after?.();
        await page.evaluate(() => benchProbe.settle());
      }
      figures[name] = quantile(times, 0.75) ?? 0;
      figures[`${name}_most`] = Math.max(...times);
    }
    figures.interactions_shift = (await page.evaluate(() => benchProbe.shift())) - shiftOfLoad;
    return figures;
  });
}
