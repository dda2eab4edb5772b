import { clear, entries, set } from 'idb-keyval';
import * as v from 'valibot';
import type { CrawlHead, CrawlPage, CrawlStore } from '#catalogue/crawl/crawl-pages.ts';
import { openStore } from '#lib/database.ts';
import { CrawlHeadSchema, CrawlPageSchema } from '#catalogue/crawl/crawl-schemas.ts';

const HEAD = 'head';

function parseStored(stored: readonly [IDBValidKey, unknown][]) {
  const values = new Map(stored);
  const head = v.safeParse(CrawlHeadSchema, values.get(HEAD));
  if (!head.success) return null;
  const pages: CrawlPage[] = [];
  // In order, up to the first missing page: later ones leave a gap.
  for (let index = 0; ; index++) {
    const page = v.safeParse(CrawlPageSchema, values.get(index));
    if (!page.success) return { head: head.output, pages };
    pages.push(page.output);
  }
}

/**
 * Stores the pages of an unfinished update on this device. Where that fails, the update goes on in memory, and
 * can't be resumed after a reload.
 */
export function createDeviceCrawlStore(): CrawlStore {
  const store = openStore('spacecraft-catalogue-crawl', 'pages');
  let next = 0;
  let isBlocked = false;

  async function attempt(work: () => Promise<void>) {
    if (isBlocked) return;
    try {
      await work();
    } catch {
      // A crawl needs storage only to resume after an interruption.
      isBlocked = true;
    }
  }

  return {
    async read() {
      try {
        const stored = parseStored(await entries<IDBValidKey, unknown>(store));
        next = stored?.pages.length ?? 0;
        return stored;
      } catch {
        isBlocked = true;
        return null;
      }
    },
    begin: (head: CrawlHead) => attempt(() => set(HEAD, head, store)),
    add: (page) => attempt(() => set(next++, page, store)),
    async clear() {
      next = 0;
      await attempt(() => clear(store));
    },
  };
}
