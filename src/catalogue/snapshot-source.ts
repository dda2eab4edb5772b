import type { Catalogue } from '#catalogue/file/catalogue-file.ts';
import { createEngine, type Engine } from '#catalogue/engine/engine.ts';
import type { CatalogueOrigin, Source } from '#catalogue/source.ts';

/** Where catalogues come from. */
export type CatalogueLoaders = {
  /** The file that is published beside the app. Rejects with CatalogueError. */
  published(): Promise<Catalogue>;
  /** What an update left on this device: null when there is none; `problem` when it can't be used. Never rejects. */
  updated(): Promise<{ catalogue: Catalogue | null; problem: string | null }>;
};

/** The catalogue that answers, and where it's from. */
export type ActiveCatalogue = { catalogue: Catalogue; origin: CatalogueOrigin };

export type SnapshotSource = Source & {
  /** The catalogue in force. Rejects with CatalogueError. */
  catalogue(): Promise<Catalogue>;
  /** Answers from another catalogue from now on. */
  replace(catalogue: Catalogue, origin: CatalogueOrigin): void;
  /** Takes up what is kept on this device by now, or what is published. Rejects, and changes nothing, when neither can be had. */
  reopen(): Promise<void>;
  /** Null while none is open. */
  active(): ActiveCatalogue | null;
  /** Goes back to the published catalogue. Rejects, and changes nothing, when it can't be had. */
  reopenPublished(): Promise<void>;
  /** Calls back when another catalogue has taken the place of the one in force. */
  onReplaced(listener: () => void): () => void;
};

const NOTHING_UPDATED = { catalogue: null, problem: null };

/** A device whose storage is slow, or doesn't answer at all, must not keep the catalogue from opening. */
const TIMEOUT_MS = 2_000;

function afterPatience(): Promise<null> {
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
  return { catalogue, engine: createEngine(catalogue.spacecraft), origin, problem };
}

/** Later, and not a fragment of the other: a site may be published anew with fewer records than a reader has. */
export function isBetter(one: Catalogue, other: Catalogue): boolean {
  return (
    Date.parse(one.provenance.recorded) > Date.parse(other.provenance.recorded) &&
    one.spacecraft.length >= other.spacecraft.length / 2
  );
}

/**
 * Answers every query in memory from one whole catalogue: what an update left on this device, or what
 * is published, whichever is later. Opened at the first question; after a failure the next tries again.
 */
export function createSnapshotSource(loaders: CatalogueLoaders): SnapshotSource {
  let opened: Promise<Opened> | null = null;
  /** What `opened` has come to. */
  let active: Opened | null = null;
  const listeners = new Set<() => void>();

  function activate(next: Opened) {
    opened = Promise.resolve(next);
    active = next;
    for (const listener of listeners) listener();
  }

  async function open(): Promise<Opened> {
    // Both at once: most readers have only the one, and it's the slower.
    const publishing = loaders.published();
    // Whether it came is looked at only where it's needed.
    publishing.catch(() => {});
    const reading = loaders.updated();
    const read = await Promise.race([reading, afterPatience()]);
    if (read === null) void adoptStored(reading);
    const { catalogue: updated, problem } = read ?? NOTHING_UPDATED;
    if (updated === null) return toOpened(await publishing, 'published', problem);
    // What is here is shown at once, whatever the network does; a later file takes its place when it comes.
    const current = toOpened(updated, 'updated');
    void upgradeToPublished(publishing, updated);
    return current;
  }

  /** Takes what this device keeps when it comes late. */
  async function adoptStored(reading: ReturnType<CatalogueLoaders['updated']>): Promise<void> {
    const { catalogue } = await reading;
    const published = await opened?.catch(() => null);
    if (catalogue === null) return;
    if (!published || !isBetter(published.catalogue, catalogue))
      activate(toOpened(catalogue, 'updated'));
  }

  /** Puts the published catalogue in the place of this device's own, if it comes and is better. */
  async function upgradeToPublished(
    publishing: Promise<Catalogue>,
    updated: Catalogue,
  ): Promise<void> {
    const published = await publishing.catch(() => null);
    const isInForce = (await opened)?.catalogue === updated;
    if (published !== null && isInForce && isBetter(published, updated)) {
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

  async function ask(signal?: AbortSignal): Promise<Opened> {
    opened ??= openFirst();
    const answer = await opened;
    signal?.throwIfAborted();
    return answer;
  }

  return {
    engine: () => active?.engine ?? null,
    active: () => active,
    async list(query, signal) {
      return (await ask(signal)).engine.list(query);
    },
    async get(id, signal) {
      return (await ask(signal)).engine.get(id);
    },
    async neighbours(query, id, signal) {
      return (await ask(signal)).engine.neighbours(query, id);
    },
    async facets(query, signal) {
      return (await ask(signal)).engine.facets(query);
    },
    async ranges(query, signal) {
      return (await ask(signal)).engine.ranges(query);
    },
    async all(query, signal) {
      return (await ask(signal)).engine.all(query);
    },
    async pictures(signal) {
      return (await ask(signal)).engine.pictures();
    },
    async summary(signal) {
      const { catalogue, origin, problem } = await ask(signal);
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
    async faults(signal) {
      const { rejected, repaired } = (await ask(signal)).catalogue;
      return { rejected, repaired };
    },
    catalogue: async () => (await ask()).catalogue,
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
