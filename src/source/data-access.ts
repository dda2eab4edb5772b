import { DEFAULT_CONFIG, type ReadConfig } from '#catalogue/config.ts';
import type { DeviceCallBudget } from '#catalogue/device/device-call-budget.ts';
import type { LiveSource } from '#catalogue/live-source.ts';
import type { Updater, UpdateState } from '#catalogue/updater.ts';
import type { CallLog } from '#ll2/call-log.ts';
import { NO_CALLS } from '#ll2/no-calls.ts';
import type { Ll2Client } from '#ll2/client.ts';
import { createLazySource, type LazySource } from '#source/lazy-source.ts';
import { createLazyStore, type LazyStore } from '#source/lazy-store.ts';
import type { Refresh } from '#source/refresh.ts';
import { NOT_LOOKED, type RefreshState } from '#source/refresh-state.ts';

/**
 * Where a page gets its data from. All of it is code that is fetched at its first use: a page that was built
 * with its data is drawn without any, and most visits never talk to LL2.
 */
export type DataAccess = {
  source: LazySource;
  /** The hour's calls: none until they are known. */
  budget: LazyStore<DeviceCallBudget, CallLog>;
  updater: LazyStore<Updater, UpdateState>;
  /** The looks for a newer published file. They begin with the first question. */
  refresh: LazyStore<Refresh, RefreshState>;
  /** The site's configuration, read once. The defaults while it can't be had. Never rejects. */
  config(): Promise<ReadConfig>;
  /** Rejects, as `live` does, while the site can't say whom to ask: it may have a proxy of its own. */
  client(): Promise<Ll2Client>;
  live(): Promise<LiveSource>;
};

const IDLE: UpdateState = { kind: 'idle' };

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | null = null;
  return () =>
    (made ??= make().catch((error: unknown) => {
      made = null;
      throw error;
    }));
}

/** @param base The site's base path, with a slash at its end. */
export function createDataAccess(base: string): DataAccess {
  const local = once(async () => {
    const { createLocalCatalogue } = await import('#source/local-catalogue.ts');
    return createLocalCatalogue(base);
  });
  const budget = createLazyStore(
    async () => (await local()).budget,
    (store) => store.log(),
    NO_CALLS,
  );
  const knownConfig = once(async () => {
    const { fetchConfig } = await import('#catalogue/read-config.ts');
    return fetchConfig(`${base}config.json`);
  });
  const config = () =>
    knownConfig().catch(() => ({
      config: DEFAULT_CONFIG,
      problem: 'config.json could not be fetched: the network failed on the way.',
    }));
  const refresh = createLazyStore(
    async () => {
      const [{ startRefresh }, opened, { config: read }] = await Promise.all([
        import('#source/refresh.ts'),
        local(),
        config(),
      ]);
      return startRefresh(opened, read.refresh_minutes);
    },
    (store) => store.state(),
    NOT_LOOKED,
  );
  const client = once(async () => {
    const [{ createLl2Client }, { config: read }, calls] = await Promise.all([
      import('#ll2/client.ts'),
      knownConfig(),
      budget.load(),
    ]);
    return createLl2Client({ api: read.api, budget: calls });
  });
  return {
    source: createLazySource(async () => {
      // How many calls are left is said on every page, and comes with the same code.
      void budget.load().catch(() => {});
      void refresh.load().catch(() => {});
      return (await local()).source;
    }),
    budget,
    refresh,
    config,
    client,
    live: once(async () => {
      const [{ createLiveSource }, ready] = await Promise.all([
        import('#catalogue/live-source.ts'),
        client(),
      ]);
      return createLiveSource(ready);
    }),
    updater: createLazyStore(
      async () => {
        const [{ createUpdater }, { createDeviceCrawlStore }, { source, channel }] =
          await Promise.all([
            import('#catalogue/updater.ts'),
            import('#catalogue/device/device-crawl-store.ts'),
            local(),
          ]);
        return createUpdater({ source, crawlStore: createDeviceCrawlStore(), channel });
      },
      (store) => store.state(),
      IDLE,
    ),
  };
}
