import { type LiveProxyOptions, startLiveProxy } from './live-proxy.ts';
import { expect, test as base } from '../test.ts';
import { hasServer, type WebServer } from '../site/web-server.ts';

type StartProxy = (options: LiveProxyOptions) => Promise<WebServer>;

/** Tests of the proxy of Launch Library’s API, where there is an nginx to run it. */
export const test = base.extend<{ startProxy: StartProxy }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures from the pattern
  startProxy: async ({}, provide) => {
    const started: WebServer[] = [];
    await provide(async (options) => {
      const proxy = await startLiveProxy(options);
      started.push(proxy);
      return proxy;
    });
    await Promise.all(started.map((proxy) => proxy.stop()));
  },
});

test.skip(!hasServer('nginx'), 'nginx isn’t installed here');
test.skip(process.platform !== 'linux', 'readers need many addresses of this machine');

export { expect };
