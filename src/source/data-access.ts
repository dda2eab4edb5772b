import { type Catalogue, fetchCatalogue, parseCatalogueText } from '#catalogue/catalogue-file.ts';
import { DEFAULT_CONFIG, fetchConfig, type ReadConfig } from '#catalogue/config.ts';
import { createDeviceCallBudget, type DeviceCallBudget } from '#catalogue/device-call-budget.ts';
import { readCatalogueText } from '#catalogue/device-storage.ts';
import type { LiveSource } from '#catalogue/live-source.ts';
import { createSnapshotSource, type SnapshotSource } from '#catalogue/snapshot-source.ts';
import { createTabChannel } from '#catalogue/tab-channel.ts';
import type { Ll2Client } from '#ll2/client.ts';
import type { LivePersister } from '#source/live-persister.ts';
import { createLazyUpdater, type LazyUpdater } from '#source/lazy-updater.ts';

/** Where a page gets its data from. What talks to LL2 is fetched at its first use: most visits have none. */
export type DataAccess = {
  source: SnapshotSource;
  budget: DeviceCallBudget;
  updater: LazyUpdater;
  /** The site's configuration, read once. The defaults while it can't be had. Never rejects. */
  config(): Promise<ReadConfig>;
  /** Rejects, as the two below do, while the site can't say whom to ask: it may have a proxy of its own. */
  client(): Promise<Ll2Client>;
  live(): Promise<LiveSource>;
  /** What keeps LL2's answers across reloads. */
  persister(): Promise<LivePersister>;
};

async function readUpdated(): Promise<{ catalogue: Catalogue | null; problem: string | null }> {
  try {
    const text = await readCatalogueText();
    return { catalogue: text === null ? null : parseCatalogueText(text), problem: null };
  } catch {
    return {
      catalogue: null,
      problem:
        'What this device keeps of an update could not be read. This is the published catalogue.',
    };
  }
}

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
  const channel = createTabChannel();
  const source = createSnapshotSource({
    published: () => fetchCatalogue(`${base}catalogue/spacecraft.json`),
    updated: readUpdated,
  });
  const budget = createDeviceCallBudget(channel);
  const knownConfig = once(() => fetchConfig(`${base}config.json`));
  const client = once(async () => {
    const [{ createLl2Client }, { config: read }] = await Promise.all([
      import('#ll2/client.ts'),
      knownConfig(),
    ]);
    return createLl2Client({ api: read.api, budget });
  });
  channel.onMessage(({ kind }) => {
    // Another tab has put a whole catalogue on this device, or dropped it. If it can't be opened, this one stays.
    if (kind === 'catalogue') source.reopen().catch(() => {});
  });
  return {
    source,
    budget,
    config: () =>
      knownConfig().catch(() => ({
        config: DEFAULT_CONFIG,
        problem: 'config.json could not be fetched: the network failed on the way.',
      })),
    client,
    live: once(async () => {
      const [{ createLiveSource }, ready] = await Promise.all([
        import('#catalogue/live-source.ts'),
        client(),
      ]);
      return createLiveSource(ready);
    }),
    persister: once(async () => {
      const [{ createLivePersister }, { config: read }] = await Promise.all([
        import('#source/live-persister.ts'),
        knownConfig(),
      ]);
      return createLivePersister(read.api);
    }),
    updater: createLazyUpdater(async () => {
      const [{ createUpdater }, { createDeviceCrawlStore }] = await Promise.all([
        import('#catalogue/updater.ts'),
        import('#catalogue/device-crawl-store.ts'),
      ]);
      return createUpdater({ source, crawlStore: createDeviceCrawlStore(), channel });
    }),
  };
}
