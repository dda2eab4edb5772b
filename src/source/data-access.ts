import { DEFAULT_CONFIG, type ReadConfig } from '#catalogue/config.ts';
import type { DeviceCallBudget } from '#catalogue/device/device-call-budget.ts';
import type { LiveSource } from '#catalogue/live-source.ts';
import type { Updater, UpdateState } from '#catalogue/updater.ts';
import type { CallLog } from '#ll2/call-log.ts';
import { EMPTY_CALL_LOG } from '#ll2/empty-call-log.ts';
import type { Ll2Client } from '#ll2/client.ts';
import { lazyPromise } from '#lib/lazy-value.ts';
import { retryWhenOnline } from '#lib/retry-when-online.ts';
import { createLazySource, type LazySource } from '#source/lazy-source.ts';
import { createLazyStore, type LazyStore } from '#source/lazy-store.ts';
import type { Refresh } from '#source/refresh.ts';
import { NOT_CHECKED, type RefreshState } from '#source/refresh-state.ts';

/**
 * Where a page gets its data from. The code of each source is loaded at its first use: a prerendered page hydrates
 * without any of it, and most visits never query LL2.
 */
export type DataAccess = {
  source: LazySource;
  /** The log of the hour's calls to LL2; empty until it has been read from this device. */
  budget: LazyStore<DeviceCallBudget, CallLog>;
  updater: LazyStore<Updater, UpdateState>;
  /** Checks for a newer published file. They start with the first query. */
  refresh: LazyStore<Refresh, RefreshState>;
  /** The site's configuration, fetched once; the defaults while it can't be fetched. Never rejects. */
  config(): Promise<ReadConfig>;
  /** Rejects, as `live` does, while the configuration can't be fetched: it may name the site's own proxy. */
  client(): Promise<Ll2Client>;
  live(): Promise<LiveSource>;
};

const IDLE: UpdateState = { kind: 'idle' };

/** @param base The site's base path, with a slash at its end. */
export function createDataAccess(base: string): DataAccess {
  const local = lazyPromise(async () => {
    const { createLocalCatalogue } = await import('#source/local-catalogue.ts');
    return createLocalCatalogue(base);
  });
  const budget = createLazyStore(
    async () => (await local()).budget,
    (store) => store.log(),
    EMPTY_CALL_LOG,
  );
  const knownConfig = lazyPromise(async () => {
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
    NOT_CHECKED,
  );
  const client = lazyPromise(async () => {
    const [{ createLl2Client }, { config: read }, calls] = await Promise.all([
      import('#ll2/client.ts'),
      knownConfig(),
      budget.load(),
    ]);
    return createLl2Client({ api: read.api, budget: calls });
  });
  return {
    source: createLazySource(async () => {
      // Their code comes with the catalogue's, and pages show both. The page works without them until it is online.
      void retryWhenOnline(budget.load);
      void retryWhenOnline(refresh.load);
      return (await local()).source;
    }),
    budget,
    refresh,
    config,
    client,
    live: lazyPromise(async () => {
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
