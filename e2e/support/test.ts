import { test as base, expect } from '@playwright/test';
import { type Ll2Fixtures, ll2Fixtures } from './ll2/ll2-fixtures.ts';
import { waitUntilHydrated } from './hydrated.ts';
import { type Site, startSite } from './site/site.ts';

type Fixtures = Ll2Fixtures & {
  /** Console messages that a test causes on purpose. Unreachable pictures are always allowed. */
  expectedComplaints: RegExp | null;
  /** Applies to every test: no page may throw, or log errors in the console. */
  quietConsole: void;
  /** A server of the built site for this test only, with switches for failures. */
  site: Site;
};

// Tests can't reach the pictures' hosts; the browser reports each failure.
const UNREACHABLE_PICTURE = /net::ERR_NAME_NOT_RESOLVED/;
// The site's config doesn't allow the host of synthetic pictures.
const REFUSED_PICTURE = /^Loading the image 'https:\/\/example\.org\/.*Content Security Policy/;
// Playwright's message in tests without a service worker.
const BLOCKED_WORKER = 'Service Worker registration blocked by Playwright';

export const test = base.extend<Fixtures>({
  ...ll2Fixtures,
  expectedComplaints: [null, { option: true }],
  quietConsole: [
    async ({ context, expectedComplaints }, provide, testInfo) => {
      const complaints: string[] = [];
      // After the test its servers stop before its pages do, whose requests then fail.
      const isOver = () => testInfo.duration > 0;
      const isExpected = (text: string) =>
        isOver() ||
        text === BLOCKED_WORKER ||
        UNREACHABLE_PICTURE.test(text) ||
        REFUSED_PICTURE.test(text) ||
        (expectedComplaints?.test(text) ?? false);
      // No error may be thrown where no test expects it, and then only a test's own or React's about rendering again on
      // the client.
      const mayBeThrown = /^(Minified React error #418|Synthetic failure)/;
      context.on('weberror', (webError) => {
        const { message } = webError.error();
        if (!mayBeThrown.test(message) || !isExpected(message)) complaints.push(message);
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
    // Tests act faster than visitors, so they wait for hydration. Input before hydration has its own tests, which don't
    // wait for it.
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
    // Requests that a test leaves behind end with its page. That is no error of the next test.
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  },
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures from the pattern
  site: async ({}, provide) => {
    const site = await startSite();
    await provide(site);
    await site.stop();
  },
});

export { expect };
