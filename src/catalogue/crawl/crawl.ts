import {
  type CrawlHead,
  type CrawlPage,
  type CrawlRequest,
  type CrawlStore,
  nextRequest,
  positionOf,
} from '#catalogue/crawl/crawl-pages.ts';
import { isAhead, isWithin } from '#lib/clock.ts';
import { waitUntil } from '#lib/wait-until.ts';
import type { Ll2Client } from '#ll2/client.ts';
import { parseListEnvelope } from '#ll2/list-envelope.ts';
import { Ll2Error } from '#ll2/ll2-error.ts';
import { MAX_LIMIT, type Mode } from '#ll2/query.ts';

/** A crawl's progress in spacecraft and pages; `count` and `pages` are null before the first response. */
export type CrawlProgress = {
  read: number;
  count: number | null;
  /** Pages read, and pages in total as far as is known. */
  pagesRead: number;
  pages: number | null;
  /** When LL2's throttle ends (ms since 1970); null when none is running. */
  waitingUntil: number | null;
};

export const NOTHING_READ: CrawlProgress = {
  read: 0,
  count: null,
  pagesRead: 0,
  pages: null,
  waitingUntil: null,
};

type CrawlOptions = {
  client: Ll2Client;
  store: CrawlStore;
  mode: Mode;
  signal?: AbortSignal;
  onProgress?: (progress: CrawlProgress) => void;
};

/** Older pages can't be combined with new ones (ms). */
const RESUMABLE_FOR = 24 * 3_600_000;

function toProgress(pages: readonly CrawlPage[], waitingUntil: number | null): CrawlProgress {
  const count = pages.at(-1)?.count ?? null;
  const read = positionOf(pages);
  const left = count === null ? null : Math.ceil(Math.max(0, count - read) / MAX_LIMIT);
  return {
    read: count === null ? read : Math.min(read, count),
    count,
    pagesRead: pages.length,
    pages: left === null ? null : pages.length + left,
    waitingUntil,
  };
}

function isResumable(head: CrawlHead, api: string, mode: Mode): boolean {
  const isRecent = isWithin(Date.parse(head.started), RESUMABLE_FOR);
  return head.api === api && head.mode === mode && isRecent;
}

/** The mode and progress of an interrupted crawl of this API; null when there is none. */
export async function readInterrupted(
  store: CrawlStore,
  api: string,
): Promise<{ mode: Mode; progress: CrawlProgress } | null> {
  const stored = await store.read();
  if (stored === null || stored.pages.length === 0) return null;
  const { head, pages } = stored;
  return isResumable(head, api, head.mode)
    ? { mode: head.mode, progress: toProgress(pages, null) }
    : null;
}

async function open(store: CrawlStore, api: string, mode: Mode) {
  const stored = await store.read();
  if (stored !== null && isResumable(stored.head, api, mode)) return stored;
  const head = { api, mode, started: new Date().toISOString() };
  await store.clear();
  await store.begin(head);
  return { head, pages: [] };
}

/**
 * Reads every spacecraft of LL2, a hundred at a time in order of their ids. Resumes an interrupted crawl, and waits
 * while LL2 throttles. Rejects with Ll2Error, or with the signal's reason. The pages stay in the store until the
 * caller clears it.
 */
export async function crawl(
  options: CrawlOptions,
): Promise<{ head: CrawlHead; pages: CrawlPage[] }> {
  const { client, store, mode, signal, onProgress } = options;
  const { head, pages } = await open(store, client.api, mode);

  async function fetchPage({ offset, limit }: CrawlRequest): Promise<CrawlPage> {
    const path = `/spacecraft/?limit=${limit}&offset=${offset}&ordering=id&mode=${mode}`;
    for (;;) {
      try {
        // In sequence: each response decides what the next request is.
        // oxlint-disable-next-line no-await-in-loop
        const { count, results } = parseListEnvelope(await client.get(path, signal));
        return { offset, limit, count, results };
      } catch (error) {
        if (!(error instanceof Ll2Error) || error.failure.kind !== 'throttled') throw error;
        onProgress?.(toProgress(pages, error.failure.until));
        // oxlint-disable-next-line no-await-in-loop
        await waitUntil(error.failure.until, signal);
        onProgress?.(toProgress(pages, null));
      }
    }
  }

  onProgress?.(toProgress(pages, null));
  for (let request = nextRequest(pages); request !== null; request = nextRequest(pages)) {
    // oxlint-disable-next-line no-await-in-loop
    const page = await fetchPage(request);
    // oxlint-disable-next-line no-await-in-loop
    await store.add(page);
    pages.push(page);
    onProgress?.(toProgress(pages, null));
  }
  // If the clock was put right during the crawl, its start is ahead of the clock, and no file must be dated so.
  const isWrong = isAhead(Date.parse(head.started), Date.now());
  return { head: isWrong ? { ...head, started: new Date().toISOString() } : head, pages };
}
