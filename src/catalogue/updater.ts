import { compareCatalogues, type CatalogueChanges } from '#catalogue/file/catalogue-changes.ts';
import {
  type Catalogue,
  type CatalogueFile,
  parseCatalogueText,
} from '#catalogue/file/catalogue-file.ts';
import {
  crawl,
  type CrawlProgress,
  NOTHING_READ,
  readInterrupted,
} from '#catalogue/crawl/crawl.ts';
import type { CrawlStore } from '#catalogue/crawl/crawl-pages.ts';
import { findReasonToReject, toCatalogueFile } from '#catalogue/crawl/crawled-file.ts';
import { dropUpdateChanges, keepChanges } from '#catalogue/device/device-changes.ts';
import { dropCatalogueText, writeCatalogueText } from '#catalogue/device/device-storage.ts';
import { formatCatalogueFile } from '#catalogue/file/format-catalogue.ts';
import { createUpdateTurn } from '#catalogue/device/update-turn.ts';
import type { SnapshotSource } from '#catalogue/snapshot-source.ts';
import type { TabChannel } from '#catalogue/device/tab-channel.ts';
import { isWithin } from '#lib/clock.ts';
import type { Ll2Client } from '#ll2/client.ts';
import type { Mode } from '#ll2/query.ts';

/** The state of an update of this device's catalogue from LL2. */
export type UpdateState =
  | { kind: 'idle' }
  /** Another tab is updating. This tab was started too, and continues when that one ends. */
  | { kind: 'queued'; progress: CrawlProgress }
  | { kind: 'elsewhere'; progress: CrawlProgress }
  | { kind: 'running'; progress: CrawlProgress }
  /** It was read less than 5 minutes ago, by this tab or another: there is nothing to do. */
  | { kind: 'current' }
  /** The pages read are stored: the next update resumes there. */
  | { kind: 'failed'; message: string }
  | { kind: 'done'; count: number; changes: CatalogueChanges; isStored: boolean };

export type Updater = {
  state: () => UpdateState;
  subscribe: (listener: () => void) => () => void;
  /** Starts or resumes an update. Does nothing while one is running in this tab. */
  start(client: Ll2Client, mode: Mode): Promise<void>;
  /** Stops it. The pages read stay stored. */
  cancel(): void;
  /** The interrupted update of this API; null when there is none. */
  interrupted(api: string): ReturnType<typeof readInterrupted>;
  /**
   * Goes back to the published catalogue, in every tab. `still-stored`: only in this tab and until its next visit,
   * because the updated one can't be deleted from this device. Rejects, and changes nothing, when the published one
   * can't be opened. A running update continues.
   */
  undo(): Promise<'done' | 'still-stored'>;
};

type UpdaterOptions = { source: SnapshotSource; crawlStore: CrawlStore; channel: TabChannel };

/** LL2's records change a few times a day. */
const UP_TO_DATE_FOR = 5 * 60_000;

export function createUpdater({ source, crawlStore, channel }: UpdaterOptions): Updater {
  let state: UpdateState = { kind: 'idle' };
  let controller: AbortController | null = null;
  const listeners = new Set<() => void>();

  function show(next: UpdateState) {
    state = next;
    for (const listener of listeners) listener();
  }

  const turn = createUpdateTurn(channel, (progress) => {
    if (state.kind === 'queued') show({ kind: 'queued', progress: progress ?? NOTHING_READ });
    else if (controller === null && progress !== null) show({ kind: 'elsewhere', progress });
    else if (state.kind === 'elsewhere') show({ kind: 'idle' });
  });

  function report(progress: CrawlProgress) {
    show({ kind: 'running', progress });
    turn.announce(progress);
  }

  /** The active catalogue; null when none can be opened. */
  const current = () => source.catalogue().catch(() => null);

  /** Activates the finished catalogue, here and in the other tabs. */
  async function adopt(file: CatalogueFile, before: Catalogue | null) {
    const text = formatCatalogueFile(file);
    // Parsed from the text, as later visits will read it.
    const catalogue = parseCatalogueText(text);
    let isStored = true;
    try {
      await writeCatalogueText(text);
    } catch {
      // No room in storage: it lasts as long as this page.
      isStored = false;
    }
    // First, so that whoever renders the new catalogue finds them. A catalogue that doesn't stay has no history.
    if (isStored && before !== null) await keepChanges('updated', before, catalogue);
    source.replace(catalogue, 'updated');
    if (isStored) channel.post({ kind: 'catalogue' });
    const changes = compareCatalogues(before?.spacecraft ?? [], catalogue.spacecraft);
    show({ kind: 'done', count: catalogue.spacecraft.length, changes, isStored });
  }

  async function run(client: Ll2Client, mode: Mode, signal: AbortSignal) {
    show({ kind: 'running', progress: NOTHING_READ });
    await client.syncBudget(signal);
    const store = crawlStore;
    const { head, pages } = await crawl({ client, store, mode, signal, onProgress: report });
    const file = toCatalogueFile(head, pages);
    const before = await current();
    const reason = findReasonToReject(file, before?.spacecraft ?? []);
    // Resuming from these pages would only give the same result.
    await crawlStore.clear();
    if (reason === null) await adopt(file, before);
    else show({ kind: 'failed', message: `${reason} The catalogue stays as it was.` });
  }

  /** Whether an update would only read the same data again. */
  async function isUpToDate(client: Ll2Client, mode: Mode): Promise<boolean> {
    const { provenance } = (await current()) ?? {};
    if (provenance === undefined || !provenance.source.startsWith(client.api)) return false;
    const isWhole = provenance.mode === 'detailed' || provenance.mode === mode;
    return isWhole && isWithin(Date.parse(provenance.recorded), UP_TO_DATE_FOR);
  }

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async start(client, mode) {
      if (controller !== null) return;
      const { signal } = (controller = new AbortController());
      try {
        await turn.take(
          signal,
          () => show({ kind: 'queued', progress: NOTHING_READ }),
          async (hasWaited) => {
            if (hasWaited) await source.reopen();
            if (await isUpToDate(client, mode)) show({ kind: 'current' });
            else await run(client, mode, signal);
          },
        );
      } catch (error) {
        const message = error instanceof Error ? error.message : 'The update failed.';
        show(signal.aborted ? { kind: 'idle' } : { kind: 'failed', message });
      } finally {
        controller = null;
      }
    },
    cancel: () => controller?.abort(),
    interrupted: (api) => readInterrupted(crawlStore, api),
    async undo() {
      await source.reopenPublished();
      // The result of an earlier update is about a catalogue that is no longer shown.
      if (controller === null && state.kind !== 'elsewhere') show({ kind: 'idle' });
      try {
        await dropCatalogueText();
        await dropUpdateChanges();
      } catch {
        return 'still-stored';
      }
      channel.post({ kind: 'catalogue' });
      return 'done';
    },
  };
}
