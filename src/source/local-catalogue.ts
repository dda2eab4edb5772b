import { type Catalogue, parseCatalogueInTasks } from '#catalogue/file/catalogue-file.ts';
import {
  createDeviceCallBudget,
  type DeviceCallBudget,
} from '#catalogue/device/device-call-budget.ts';
import { readCatalogueText } from '#catalogue/device/device-storage.ts';
import { fetchFile, type PublishedFile, parseResponse } from '#catalogue/file/published-file.ts';
import { nextTask } from '#lib/next-task.ts';
import { createSnapshotSource, type SnapshotSource } from '#catalogue/snapshot-source.ts';
import { createTabChannel, type TabChannel } from '#catalogue/device/tab-channel.ts';

/** What works without LL2: the catalogue, the count of calls, and messages from this device's other tabs. */
export type LocalCatalogue = {
  source: SnapshotSource;
  budget: DeviceCallBudget;
  channel: TabChannel;
  /** The published catalogue's file. */
  file: PublishedFile;
};

async function readUpdated(): Promise<{ catalogue: Catalogue | null; problem: string | null }> {
  try {
    const text = await readCatalogueText();
    return { catalogue: text === null ? null : await parseCatalogueInTasks(text), problem: null };
  } catch {
    return {
      catalogue: null,
      problem: 'This device’s updated catalogue could not be read. This is the published one.',
    };
  }
}

/** @param base The site's base path, with a slash at its end. */
export function createLocalCatalogue(base: string): LocalCatalogue {
  const channel = createTabChannel();
  const file: PublishedFile = { url: `${base}catalogue/spacecraft.json`, etag: null };
  const source = createSnapshotSource({
    async published() {
      const catalogue = await parseResponse(file, await fetchFile(file));
      // Parsing and indexing are two tasks, so that neither blocks the page for long.
      await nextTask();
      return catalogue;
    },
    updated: readUpdated,
  });
  channel.onMessage(({ kind }) => {
    if (kind !== 'catalogue') return;
    // Another tab has stored or deleted a catalogue.
    source.reopen().catch(() => {
      // It can't be opened: the current one stays.
    });
  });
  return { source, file, budget: createDeviceCallBudget(channel), channel };
}
