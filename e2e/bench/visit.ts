import type { Browser, Page } from '@playwright/test';
import { median } from 'd3-array';
import { type Conditions, inTime, measureHeap, withVisitor } from './browser.ts';
import type { Figures } from './figures.ts';
import { type Awaited, installProbe } from './probe.ts';
import type { Rows, Subject } from './subjects.ts';

/** In the name of some synthetic records, but not of all on the first page. */
const SEARCH_TEXT = 'Progress';
const BYTES_IN_KB = 1000;
/** How often each control is used once its code is compiled. */
const WARM_TIMES = 5;

async function medianOf(times: number, measure: () => Promise<number>): Promise<number> {
  const values: number[] = [];
  for (let time = 0; time < times; time++) values.push(await measure());
  return median(values) ?? 0;
}

/** Opens a page with the probe, and waits until it is idle. Resolves to the time to the paint of the first row, in ms. */
export async function openProbed(
  page: Page,
  url: string,
  { row, craft, first }: Rows,
): Promise<number> {
  await page.addInitScript(installProbe, { row, craft, first });
  await page.goto(url, { waitUntil: 'commit' });
  const firstRow = await inTime(
    page.evaluate(() => benchProbe.firstRow),
    `The first row of ${url}`,
  );
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => benchProbe.settle());
  return firstRow;
}

/** Performs an action, and measures from its event to the paint of the result, in ms. */
async function timeTo(page: Page, awaited: Awaited, act: () => Promise<void>): Promise<number> {
  await page.evaluate((what) => benchProbe.expect(what), awaited);
  await act();
  const outcome = await inTime(
    page.evaluate(() => benchProbe.outcome),
    `The result of the ${awaited.event}`,
  );
  if (outcome === null) throw new Error('Nothing was expected.');
  await page.evaluate(() => benchProbe.settle());
  return outcome;
}

/** The compressed size of what the page has fetched, by kind, without headers. */
function measureBytes(page: Page): Promise<Figures> {
  return page.evaluate((kilo) => {
    const [opened] = performance.getEntriesByType('navigation');
    const files = performance.getEntriesByType('resource');
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- it runs in the page, which can't use this module's scope
    const sizeOf = (entry: PerformanceEntry | undefined) =>
      entry instanceof PerformanceResourceTiming ? entry.encodedBodySize : 0;
    const sum = (ending: string) =>
      files
        .filter(({ name }) => new URL(name).pathname.endsWith(ending))
        .reduce((total, file) => total + sizeOf(file), 0) / kilo;
    return {
      html_bytes: sizeOf(opened) / kilo,
      js_bytes: sum('.js'),
      css_bytes: sum('.css'),
      data_bytes: sum('.json'),
    };
  }, BYTES_IN_KB);
}

/** Visits a page with an empty cache: measures its load, its cost and the speed of its controls. */
export function visit(
  browser: Browser,
  subject: Subject,
  url: string,
  conditions: Conditions,
): Promise<Figures> {
  return withVisitor(browser, conditions, async ({ page, devtools }) => {
    const first_row = await openProbed(page, url, subject);
    const figures: Figures = {
      first_row,
      blocked: await page.evaluate(() => benchProbe.blocked()),
      shift: await page.evaluate(() => benchProbe.shift()),
      ...(await measureBytes(page)),
      heap: (await measureHeap(devtools)) / BYTES_IN_KB ** 2,
    };
    const { search, sort, next } = subject;
    const press = (selector: string) =>
      timeTo(page, { event: 'click', until: 'another-first-row' }, () => page.click(selector));
    const find = async (selector: string) => {
      await page.fill(selector, '');
      await page.evaluate(() => benchProbe.settle());
      await page.focus(selector);
      return timeTo(page, { event: 'input', until: 'every-row-has', text: SEARCH_TEXT }, () =>
        page.keyboard.insertText(SEARCH_TEXT),
      );
    };
    if (sort !== null) figures.sort = await press(sort);
    if (next !== null) figures.next = await press(next);
    if (search !== null) figures.filter = await find(search);
    // Once more, when the code is compiled. Sorting needs all records, and goes to the first page.
    if (search !== null) {
      figures.warm_filter = await medianOf(WARM_TIMES, () => find(search));
      await page.fill(search, '');
      await page.evaluate(() => benchProbe.settle());
    }
    if (sort !== null) figures.warm_sort = await medianOf(WARM_TIMES, () => press(sort));
    if (next !== null) figures.warm_next = await medianOf(WARM_TIMES, () => press(next));
    return figures;
  });
}
