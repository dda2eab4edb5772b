import type { Page } from '@playwright/test';
import { parseCompareSearch, toComparePath } from '#paths/compare.ts';
import { formatKioskSearch, parseKioskSearch } from '#paths/kiosk.ts';
import { formatListSearch, parseListSearch } from '#paths/list.ts';
import { aSpacecraft } from '#testing/a-spacecraft.ts';
import { toHostileAddresses } from './support/data/hostile-addresses.ts';
import { aCatalogueFile } from './support/data/synthetic-file.ts';
import { expect, test } from './support/test.ts';

// The router's warnings, for developers, of the encodings that it then takes as they are.
test.use({
  expectedComplaints: /malformed URL segment|not a decodable element ID/,
});

/** Two thousand addresses in all, in parts that run side by side. */
const PARTS = 4;
const ADDRESSES_EACH = 500;
/** One in so many is opened as from a link elsewhere; the others by the history of an open page. */
const OPENED = 25;
/** As many notes as a page shows before it counts the rest (src/url-state/QueryNotices.tsx). */
const MOST_NOTES = 6;

/** `FUZZ_SEED=2000` tries others. */
const SEED = Number(process.env['FUZZ_SEED'] ?? 1);

/** Whether the test's host answers with the app: not for what looks like a file, nor for longer ones. */
const isServed = (address: string) => address.length < 8000 && !/^[^?#]*\./.test(address);

/** What a route makes of an address: its notes, and the query that it would write; null for those without. */
function readAddress({ pathname, search }: URL) {
  if (pathname === '/compare') {
    const read = parseCompareSearch(search);
    return { notices: read.notices, written: toComparePath(read.ids, read) };
  }
  if (/^\/kiosk(?:\/build)?$/.test(pathname)) {
    const read = parseKioskSearch(search);
    return { notices: read.notices, written: formatKioskSearch(read) };
  }
  if (/^\/(?:overview|spacecraft(?:\/(?:558|540))?)?$/.test(pathname)) {
    const read = parseListSearch(search);
    return { notices: read.notices, written: formatListSearch(read) };
  }
  return null;
}

/** Values that change nothing, and go unwritten. */
const DEFAULTS = new Set(
  `view=cards pictures=all mode=normal limit=10 offset=0 only=all search_in=names order=list seed=1 clock=on
  motion=on shift=on`.split(/\s+/),
);

/** The parameters that a route neither goes by nor says a word of, and those given twice that it says nothing of. */
function findUntold(address: string): string[] {
  const url = new URL(address, 'https://example.org');
  const read = readAddress(url);
  if (read === null) return [];
  const told = new Set(read.notices.map(({ parameter }) => parameter));
  const used = new URL(read.written, 'https://example.org/?').searchParams;
  // What Launch Library can order by is written as its own parameter.
  if (used.has('ordering')) used.set('sort', '');
  return [...new Set(url.searchParams.keys())].filter((key) => {
    const values = url.searchParams.getAll(key);
    const value = (values.at(-1) ?? '').replace(/^-0$/, '0');
    if (told.has(key)) return false;
    return (
      values.length > 1 ||
      (!used.has(key) && !/^[\s,]*$/.test(value) && !DEFAULTS.has(`${key}=${value}`))
    );
  });
}

/** How many lines of notes a page owes its reader for an address; null where it shows none. */
function countNotes(address: string): number | null {
  const url = new URL(address, 'https://example.org');
  // A display shows its notes in the diagnostics.
  const read = url.pathname === '/kiosk' ? null : readAddress(url);
  return read === null ? null : Math.min(read.notices.length, MOST_NOTES + 1);
}

const isDisplay = (address: string) => /^\/kiosk\/?(?:[?#]|$)/.test(address);

/** What is wrong with the page as it stands, once it has settled; null when nothing is. */
function findFault(page: Page, address: string): Promise<string | null> {
  return page.evaluate(
    async ({ isAlone, notes }) => {
      const find = () => {
        const loading = [...document.querySelectorAll('[role=status]')].some(
          ({ textContent }) => textContent === 'Loading',
        );
        if (loading) return 'still loading';
        const heading = document.querySelector('main h1')?.textContent ?? '';
        if (/^(?:This page failed|The catalogue could not|Part of the page)/.test(heading))
          return `an error page: ${heading}`;
        if ((document.querySelector('h1')?.textContent ?? '').trim() === '') return 'no heading';
        if (!isAlone && document.querySelector('nav[aria-label="Main"] a') === null)
          return 'no navigation';
        const shown = document.querySelectorAll('[aria-label="Notes on this address"] li').length;
        return notes === null || shown === notes ? null : `${shown} notes in place of ${notes}`;
      };
      const deadline = Date.now() + 10_000;
      await new Promise(requestAnimationFrame);
      for (;;) {
        await new Promise(requestAnimationFrame);
        const fault = find();
        if (fault === null || Date.now() > deadline) return fault;
      }
    },
    { isAlone: isDisplay(address), notes: countNotes(address) },
  );
}

for (let part = 0; part < PARTS; part++) {
  test(`${ADDRESSES_EACH} hostile addresses draw a page each, part ${part + 1}`, async ({
    page,
    site,
  }) => {
    test.setTimeout(180_000);
    const seed = SEED + part;
    console.log(`Seed of these hostile addresses: ${seed}`);
    // A few craft, with those that the addresses name: what is drawn costs most of the time.
    const craft = [540, 558, 593, 1, 2, 3].map((id) =>
      aSpacecraft({ id, name: `Synthetic ${id}` }),
    );
    site.setCatalogue({ body: aCatalogueFile(craft) });
    await page.goto(site.url);
    const faults: string[] = [];
    let isDisplayAlone = false;
    for (const [index, address] of toHostileAddresses(seed, ADDRESSES_EACH).entries()) {
      if (index % OPENED === 0 && isServed(address)) {
        await page.goto(site.url + address);
        isDisplayAlone = isDisplay(address);
      } else {
        // A display that is opened by its address leads nowhere but by loading.
        if (isDisplayAlone) await page.goto(site.url);
        isDisplayAlone = false;
        await page.evaluate((next) => {
          history.pushState(null, '', next);
          dispatchEvent(new PopStateEvent('popstate'));
        }, address);
      }
      const untold = findUntold(address).map((key) => `nothing is said of ${key}`);
      const fault = await findFault(page, address);
      for (const one of [...untold, ...(fault === null ? [] : [fault])]) {
        faults.push(`${one}: ${address.slice(0, 300)}`);
      }
    }
    expect(faults).toEqual([]);
  });
}
