import { expect, test as base } from 'vitest';
import { makeSyntheticRecords } from '#testing/synthetic-catalogue.ts';
import { TEST_CATALOGUE } from './data/catalogue.ts';
import { readCatalogueRecords } from './data/catalogue-records.ts';
import { type LiveProxyOptions, startLiveProxy } from './ll2/live-proxy.ts';
import { type Ll2Server, startLl2Server } from './ll2/ll2-server.ts';
import { hasServer, type WebServer } from './site/web-server.ts';

type Fixtures = {
  /** A local Launch Library with the embedded catalogue, for this test only. */
  ll2: Ll2Server;
  /** Starts one with `records` synthetic records and LL2's limit of 15 calls an hour. */
  startLl2: (count: number, limit?: number) => Promise<Ll2Server>;
  /** Starts nginx as a proxy for Launch Library's API. */
  startProxy: (options: LiveProxyOptions) => Promise<WebServer>;
};

/** Vitest's `test` for tests that need servers or commands but no browser: `e2e/*.test.ts`. */
export const test = base.extend<Fixtures>({
  // oxlint-disable-next-line no-empty-pattern -- Vitest reads the fixtures from the pattern
  ll2: async ({}, provide) => {
    const ll2 = await startLl2Server({ records: readCatalogueRecords(TEST_CATALOGUE) });
    await provide(ll2);
    await ll2.stop();
  },
  // oxlint-disable-next-line no-empty-pattern -- Vitest reads the fixtures from the pattern
  startLl2: async ({}, provide) => {
    const started: Ll2Server[] = [];
    await provide(async (count, limit = 15) => {
      const ll2 = await startLl2Server({ records: makeSyntheticRecords(count), limit });
      started.push(ll2);
      return ll2;
    });
    await Promise.all(started.map((ll2) => ll2.stop()));
  },
  startProxy: async ({ skip }, provide) => {
    skip(!hasServer('nginx'), 'nginx isn’t installed here');
    skip(process.platform !== 'linux', 'readers need many addresses of this machine');
    const started: WebServer[] = [];
    await provide(async (options) => {
      const proxy = await startLiveProxy(options);
      started.push(proxy);
      return proxy;
    });
    await Promise.all(started.map((proxy) => proxy.stop()));
  },
});

export { expect };
