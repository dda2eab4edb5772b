import type { Browser, Page } from '@playwright/test';
import { inTime, measureHeap, withVisitor } from './browser.ts';
import type { Figures } from './figures.ts';
import { type Awaited, installProbe } from './probe.ts';
import type { Rows, Subject } from './subjects.ts';

/** Stands in the name of some synthetic records, but not of all on the first page. */
const SOUGHT = 'Progress';
const BYTES_IN_KB = 1000;

/**
 * Opens a page with the probe in it, and waits until the page has nothing more to do. Resolves to the time
 * until its first row was painted, in ms.
 */
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

/** Does something that leads to an event, and measures from that event to the paint of its outcome, in ms. */
async function timeTo(page: Page, awaited: Awaited, act: () => Promise<void>): Promise<number> {
  await page.evaluate((what) => benchProbe.expect(what), awaited);
  await act();
  const outcome = await inTime(
    page.evaluate(() => benchProbe.outcome),
    `What follows the ${awaited.event}`,
  );
  if (outcome === null) throw new Error('Nothing was expected.');
  await page.evaluate(() => benchProbe.settle());
  return outcome;
}

/** What the page has fetched, in bytes as they came over the network, each kind without headers. */
function measureBytes(page: Page): Promise<Figures> {
  return page.evaluate((kilo) => {
    const [opened] = performance.getEntriesByType('navigation');
    const files = performance.getEntriesByType('resource');
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- it runs in the page, which has no other scope
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

/** One visit of a page with an empty cache: how soon it is there, what it costs, how fast it answers. */
export function visit(
  browser: Browser,
  subject: Subject,
  url: string,
  cpu: number,
): Promise<Figures> {
  return withVisitor(browser, cpu, async ({ page, devtools }) => {
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
    if (sort !== null) figures.sort = await press(sort);
    if (next !== null) figures.next = await press(next);
    if (search !== null) {
      await page.click(search);
      figures.filter = await timeTo(
        page,
        { event: 'input', until: 'every-row-has', text: SOUGHT },
        () => page.keyboard.insertText(SOUGHT),
      );
    }
    return figures;
  });
}
