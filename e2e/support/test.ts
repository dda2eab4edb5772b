import { test as base, expect } from '@playwright/test';
import { makeSyntheticRecords } from '#testing/synthetic-catalogue.ts';
import { EMBEDDED_FILE } from './data/catalogue.ts';
import { readCatalogueRecords } from './data/catalogue-records.ts';
import { type Ll2Server, startLl2Server } from './ll2/ll2-server.ts';
import { waitUntilHydrated } from './hydrated.ts';
import { type Site, startSite } from './site/site.ts';

type Fixtures = {
  /** Console messages that a test causes on purpose, beside pictures that can't be reached. */
  expectedComplaints: RegExp | null;
  /** Runs with every test: no page may throw, or complain in the console. */
  quietConsole: void;
  /** A server of the built site for this test alone, with switches for what may go wrong. */
  site: Site;
  /** A local Launch Library of the embedded catalogue for this test alone, with switches likewise. */
  ll2: Ll2Server;
  /** Starts one of so many synthetic records, with LL2's limit of 15 calls an hour. */
  startLl2: (count: number, limit?: number) => Promise<Ll2Server>;
};

// Pictures come from hosts that no test can reach; the browser reports each.
const UNREACHABLE_PICTURE = /net::ERR_NAME_NOT_RESOLVED/;
// Nor does a site's config name the host of synthetic ones.
const REFUSED_PICTURE = /^Loading the image 'https:\/\/example\.org\/.*Content Security Policy/;
// Playwright's own word, where a test has no service worker.
const BLOCKED_WORKER = 'Service Worker registration blocked by Playwright';

export const test = base.extend<Fixtures>({
  expectedComplaints: [null, { option: true }],
  quietConsole: [
    async ({ context, expectedComplaints }, provide) => {
      const complaints: string[] = [];
      const isExpected = (text: string) =>
        text === BLOCKED_WORKER ||
        UNREACHABLE_PICTURE.test(text) ||
        REFUSED_PICTURE.test(text) ||
        (expectedComplaints?.test(text) ?? false);
      // Nothing that is thrown is expected, but React's word that it drew something anew, where a test says so.
      const isRedrawing = /^Minified React error #418/;
      context.on('weberror', (webError) => {
        const { message } = webError.error();
        if (!isRedrawing.test(message) || !isExpected(message)) complaints.push(message);
      });
      context.on('console', (message) => {
        const isComplaint = message.type() === 'error' || message.type() === 'warning';
        if (isComplaint && !isExpected(message.text()))
          complaints.push(`${message.text()} (${message.location().url})`);
      });
      await provide();
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
  page: async ({ page }, provide) => {
    const goto = page.goto.bind(page);
    // A test's hands are faster than a reader's: what they do waits for the page's scripts. What becomes of what
    // is done before has tests of its own, which wait for less.
    page.goto = async (url, options) => {
      const response = await goto(url, options);
      if (options?.waitUntil === undefined) await waitUntilHydrated(page);
      return response;
    };
    const reload = page.reload.bind(page);
    page.reload = async (options) => {
      const response = await reload(options);
      if (options?.waitUntil === undefined) await waitUntilHydrated(page);
      return response;
    };
    await provide(page);
  },
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures from the pattern
  site: async ({}, provide) => {
    const site = await startSite();
    await provide(site);
    await site.stop();
  },
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures from the pattern
  ll2: async ({}, provide) => {
    const ll2 = await startLl2Server({ records: readCatalogueRecords(EMBEDDED_FILE) });
    await provide(ll2);
    await ll2.stop();
  },
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures from the pattern
  startLl2: async ({}, provide) => {
    const started: Ll2Server[] = [];
    await provide(async (count, limit = 15) => {
      const ll2 = await startLl2Server({ records: makeSyntheticRecords(count), limit });
      started.push(ll2);
      return ll2;
    });
    await Promise.all(started.map((ll2) => ll2.stop()));
  },
});

export { expect };
