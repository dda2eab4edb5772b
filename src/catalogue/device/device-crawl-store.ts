import { clear, createStore, entries, set } from 'idb-keyval';
import * as v from 'valibot';
import type { CrawlHead, CrawlPage, CrawlStore } from '#catalogue/crawl/crawl-pages.ts';
import { CrawlHeadSchema, CrawlPageSchema } from '#catalogue/crawl/crawl-schemas.ts';

const HEAD = 'head';

function parseKept(kept: readonly [IDBValidKey, unknown][]) {
  const values = new Map(kept);
  const head = v.safeParse(CrawlHeadSchema, values.get(HEAD));
  if (!head.success) return null;
  const pages: CrawlPage[] = [];
  // In their order, up to the first that is missing: what follows it can't be joined on.
  for (let index = 0; ; index++) {
    const page = v.safeParse(CrawlPageSchema, values.get(index));
    if (!page.success) return { head: head.output, pages };
    pages.push(page.output);
  }
}

/**
 * Keeps the pages of an unfinished update on this device. Where it can't, they are kept for as long as this
 * page is open.
 */
export function createDeviceCrawlStore(): CrawlStore {
  const store = createStore('spacecraft-catalogue-crawl', 'pages');
  let next = 0;
  let isBlocked = false;

  async function attempt(work: () => Promise<void>) {
    if (isBlocked) return;
    try {
      await work();
    } catch {
      // A crawl needs no storage to finish: only to go on after an interruption.
      isBlocked = true;
    }
  }

  return {
    async read() {
      try {
        const kept = parseKept(await entries<IDBValidKey, unknown>(store));
        next = kept?.pages.length ?? 0;
        return kept;
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
