import type { Page } from '@playwright/test';
import { parseCompareSearch } from '#paths/compare.ts';
import { parseKioskSearch } from '#paths/kiosk.ts';
import { parseListSearch } from '#paths/list.ts';
import { toHostileAddresses } from './support/hostile-addresses.ts';
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
/** As many notes as a page shows before it counts the rest (src/spacecraft/QueryNotices.tsx). */
const MOST_NOTES = 6;

const SEED = Number(process.env['FUZZ_SEED'] ?? Math.floor(Math.random() * 1e9));

/** Whether the test's host answers with the app: not for what looks like a file, nor for longer ones. */
const isServed = (address: string) => address.length < 8000 && !/^[^?#]*\./.test(address);

/** How many lines of notes a page owes its reader for an address; null where it takes no parameters. */
function countNotes(address: string): number | null {
  const { pathname, search } = new URL(address, 'https://example.org');
  const parse = {
    '/': parseListSearch,
    '/spacecraft': parseListSearch,
    '/spacecraft/558': parseListSearch,
    '/spacecraft/540': parseListSearch,
    '/overview': parseListSearch,
    '/compare': parseCompareSearch,
    '/kiosk/build': parseKioskSearch,
  }[pathname];
  if (parse === undefined) return null;
  return Math.min(parse(search).notices.length, MOST_NOTES + 1);
}

/** What is wrong with the page as it stands, once it has settled; null when nothing is. */
function findFault(page: Page, address: string): Promise<string | null> {
  const isKiosk = /^\/kiosk\/?(?:[?#]|$)/.test(address);
  return page.evaluate(
    async ({ isDisplay, notes }) => {
      const find = () => {
        const loading = [...document.querySelectorAll('[role=status]')].some(
          ({ textContent }) => textContent === 'Loading',
        );
        if (loading) return 'still loading';
        if ((document.querySelector('h1')?.textContent ?? '').trim() === '') return 'no heading';
        if (!isDisplay && document.querySelector('nav[aria-label="Main"] a') === null)
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
    { isDisplay: isKiosk, notes: countNotes(address) },
  );
}

for (let part = 0; part < PARTS; part++) {
  test(`${ADDRESSES_EACH} hostile addresses draw a page each, part ${part + 1}`, async ({
    page,
    site,
  }) => {
    test.setTimeout(180_000);
    const seed = SEED + part;
    console.log(`Seed of the hostile addresses: FUZZ_SEED=${seed - part}`);
    await page.goto(site.url);
    const faults: string[] = [];
    for (const [index, address] of toHostileAddresses(seed, ADDRESSES_EACH).entries()) {
      if (index % OPENED === 0 && isServed(address)) {
        await page.goto(site.url + address);
      } else {
        await page.evaluate((next) => {
          history.pushState(null, '', next);
          dispatchEvent(new PopStateEvent('popstate'));
        }, address);
      }
      const fault = await findFault(page, address);
      if (fault !== null) faults.push(`${fault}: ${address.slice(0, 300)}`);
    }
    expect(faults).toEqual([]);
  });
}
