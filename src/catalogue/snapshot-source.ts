import type { Catalogue } from '#catalogue/file/catalogue-file.ts';
import type { Engine } from '#catalogue/engine/engine.ts';
import { openEngine } from '#catalogue/engine/open-engine.ts';
import type { CatalogueOrigin, Source } from '#catalogue/source.ts';
import { isAhead } from '#lib/clock.ts';

/** Load the catalogues that a source chooses from. */
export type CatalogueLoaders = {
  /** The file published beside the app. Rejects with CatalogueError. */
  published(): Promise<Catalogue>;
  /** The catalogue that an update stored on this device; null when there is none or, by `problem`, an unusable one. Never rejects. */
  updated(): Promise<{ catalogue: Catalogue | null; problem: string | null }>;
};

/** The catalogue that is queried, and its origin. */
export type ActiveCatalogue = { catalogue: Catalogue; origin: CatalogueOrigin };

export type SnapshotSource = Source & {
  /** The active catalogue. Rejects with CatalogueError. */
  catalogue(): Promise<Catalogue>;
  /** Makes another catalogue the active one. */
  replace(catalogue: Catalogue, origin: CatalogueOrigin): void;
  /** Opens the catalogue now stored on this device, or the published one. Rejects, and changes nothing, when neither can be opened. */
  reopen(): Promise<void>;
  /** Null while none is open. */
  active(): ActiveCatalogue | null;
  /** Goes back to the published catalogue. Rejects, and changes nothing, when it can't be opened. */
  reopenPublished(): Promise<void>;
  /** Calls back when another catalogue has become active. */
  onReplaced(listener: () => void): () => void;
};

const NOTHING_UPDATED = { catalogue: null, problem: null };

/** Slow storage, or storage that never responds, must not keep the catalogue from opening. */
const TIMEOUT_MS = 2_000;

function timeOut(): Promise<null> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(null), TIMEOUT_MS);
  });
}

type Opened = ActiveCatalogue & { engine: Engine; problem: string | null };

function toOpened(
  catalogue: Catalogue,
  origin: CatalogueOrigin,
  problem: string | null = null,
): Opened {
  return { catalogue, engine: openEngine(catalogue.spacecraft), origin, problem };
}

/** Whether one is later. A date ahead of the clock comes from a wrong one, so that any other date is preferred. */
function isLater(one: Catalogue, other: Catalogue, now: number): boolean {
  const time = Date.parse(one.provenance.recorded);
  const otherTime = Date.parse(other.provenance.recorded);
  const isOtherAhead = isAhead(otherTime, now);
  // If both are ahead, the wrong clock is this device's.
  return isAhead(time, now) === isOtherAhead ? time > otherTime : isOtherAhead;
}

/** Later, and at least half as large: a site may publish a fragment of what a visitor's device has. */
export function isBetter(one: Catalogue, other: Catalogue, now = Date.now()): boolean {
  return isLater(one, other, now) && one.spacecraft.length >= other.spacecraft.length / 2;
}

/**
 * Queries one whole catalogue in memory: the one that an update stored on this device, or the published one,
 * whichever is later. It is opened by the first query; after a failure the next query tries again.
 */
export function createSnapshotSource(loaders: CatalogueLoaders): SnapshotSource {
  let opened: Promise<Opened> | null = null;
  /** The result of `opened`. */
  let active: Opened | null = null;
  const listeners = new Set<() => void>();

  function activate(next: Opened) {
    opened = Promise.resolve(next);
    active = next;
    for (const listener of listeners) listener();
  }

  async function open(): Promise<Opened> {
    // Both at once: most devices have no update, and fetching is slower than reading.
    const publishing = loaders.published();
    publishing.catch(() => {
      // A failure matters only where the result is awaited below.
    });
    const reading = loaders.updated();
    const read = await Promise.race([reading, timeOut()]);
    if (read === null) void adoptStored(reading);
    const { catalogue: updated, problem } = read ?? NOTHING_UPDATED;
    if (updated === null) return toOpened(await publishing, 'published', problem);
    // The stored one is shown at once; the published file replaces it when it arrives and is better.
    const current = toOpened(updated, 'updated');
    void upgradeToPublished(publishing, updated);
    return current;
  }

  /** Activates the stored catalogue when reading it took longer than the timeout, unless the published one is better. */
  async function adoptStored(reading: ReturnType<CatalogueLoaders['updated']>): Promise<void> {
    const { catalogue } = await reading;
    const published = await opened?.catch(() => null);
    if (catalogue === null) return;
    if (!published || !isBetter(published.catalogue, catalogue))
      activate(toOpened(catalogue, 'updated'));
  }

  /** Activates the published catalogue in place of the stored one, if it can be fetched and is better. */
  async function upgradeToPublished(
    publishing: Promise<Catalogue>,
    updated: Catalogue,
  ): Promise<void> {
    const published = await publishing.catch(() => null);
    const isActive = (await opened)?.catalogue === updated;
    if (published !== null && isActive && isBetter(published, updated)) {
      activate(toOpened(published, 'published'));
    }
  }

  async function openFirst(): Promise<Opened> {
    try {
      const first = await open();
      active ??= first;
      return first;
    } catch (error) {
      opened = null;
      throw error;
    }
  }

  async function getOpened(signal?: AbortSignal): Promise<Opened> {
    opened ??= openFirst();
    const result = await opened;
    signal?.throwIfAborted();
    return result;
  }

  return {
    engine: () => active?.engine ?? null,
    active: () => active,
    async list(query, signal) {
      return (await getOpened(signal)).engine.list(query);
    },
    async get(id, signal) {
      return (await getOpened(signal)).engine.get(id);
    },
    async neighbors(query, id, signal) {
      return (await getOpened(signal)).engine.neighbors(query, id);
    },
    async facets(query, signal) {
      return (await getOpened(signal)).engine.facets(query);
    },
    async ranges(query, signal) {
      return (await getOpened(signal)).engine.ranges(query);
    },
    async all(query, signal) {
      return (await getOpened(signal)).engine.all(query);
    },
    async pictures(signal) {
      return (await getOpened(signal)).engine.pictures();
    },
    async summary(signal) {
      const { catalogue, origin, problem } = await getOpened(signal);
      const { provenance, spacecraft, rejected, repaired } = catalogue;
      return {
        count: spacecraft.length,
        provenance,
        rejected: rejected.length,
        repaired: repaired.length,
        origin,
        problem,
      };
    },
    async problemRecords(signal) {
      const { rejected, repaired } = (await getOpened(signal)).catalogue;
      return { rejected, repaired };
    },
    catalogue: async () => (await getOpened()).catalogue,
    replace: (catalogue, origin) => activate(toOpened(catalogue, origin)),
    async reopen() {
      activate(await open());
    },
    async reopenPublished() {
      activate(toOpened(await loaders.published(), 'published'));
    },
    onReplaced(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
