import { expect, test as base } from 'vitest';
import { type LiveProxyOptions, startLiveProxy } from './ll2/live-proxy.ts';
import { type Ll2Fixtures, ll2Fixtures } from './ll2/ll2-fixtures.ts';
import { hasServer, type WebServer } from './site/web-server.ts';

type Fixtures = Ll2Fixtures & {
  /** Starts nginx as a proxy for Launch Library's API. */
  startProxy: (options: LiveProxyOptions) => Promise<WebServer>;
};

/** Vitest's `test` for tests that need servers or commands but no browser: `e2e/*.test.ts`. */
export const test = base.extend<Fixtures>({
  ...ll2Fixtures,
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
