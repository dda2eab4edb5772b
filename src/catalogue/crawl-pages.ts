import { MAX_LIMIT, type Mode } from '#ll2/query.ts';

/** What a crawl asks for one after the other: a stretch of the spacecraft in order of their ids. */
export type CrawlRequest = { offset: number; limit: number };

/** What came: the records as LL2 sent them, and how many spacecraft it said it had. */
export type CrawlPage = CrawlRequest & { count: number; results: readonly unknown[] };

/** Which crawl a page belongs to. Pages of another one can't be put beside it. */
export type CrawlHead = {
  api: string;
  mode: Mode;
  /** ISO time of its first call. */ started: string;
};

/** Where pages are kept while a crawl lasts, so that one that was interrupted goes on where it was. */
export type CrawlStore = {
  /** Null when none was begun, or what is kept can't be read. */
  read(): Promise<{ head: CrawlHead; pages: CrawlPage[] } | null>;
  begin(head: CrawlHead): Promise<void>;
  add(page: CrawlPage): Promise<void>;
  clear(): Promise<void>;
};

const endOf = ({ offset, results }: CrawlPage) => offset + results.length;

/** How far a crawl has read, from the first spacecraft on. */
export function positionOf(pages: readonly CrawlPage[]): number {
  return Math.max(0, ...pages.map(endOf));
}

/**
 * The next stretch to ask for; null when all is read. An id never changes, so in their order records move
 * only when one is taken away: those behind it then stand one place earlier, and as many as went slid
 * into what was read before. That stretch is asked for again, and nothing else is.
 */
export function nextRequest(pages: readonly CrawlPage[]): CrawlRequest | null {
  const last = pages.at(-1);
  if (last === undefined) return { offset: 0, limit: MAX_LIMIT };
  const gone = (pages.at(-2)?.count ?? last.count) - last.count;
  if (gone > 0 && last.offset > 0) {
    const limit = Math.min(gone, last.offset, MAX_LIMIT);
    return { offset: last.offset - limit, limit };
  }
  const position = positionOf(pages);
  // A page that is empty before the end would be asked for without end.
  if (position >= last.count || last.results.length === 0) return null;
  return { offset: position, limit: MAX_LIMIT };
}
