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

/**
 * How far a crawl has read for sure, from the first spacecraft on. An id never changes, so in their order
 * records move only when one is taken away: those behind it then stand one place earlier, and as many as
 * went have slid into what was read before. The crawl steps back by as many.
 */
export function positionOf(pages: readonly CrawlPage[]): number {
  let position = 0;
  let earlier = pages.at(0)?.count ?? 0;
  for (const { offset, count, results } of pages) {
    const gone = Math.max(0, earlier - count);
    position = gone === 0 ? offset + results.length : Math.max(0, offset - gone);
    earlier = count;
  }
  return position;
}

const isStuck = ({ offset, results }: CrawlPage, position: number) =>
  results.length === 0 && position === offset;

/** The next stretch to ask for; null when all is read. */
export function nextRequest(pages: readonly CrawlPage[]): CrawlRequest | null {
  const last = pages.at(-1);
  const position = positionOf(pages);
  // A page that came empty before the end would be asked for without end.
  const isOver = last !== undefined && (position >= last.count || isStuck(last, position));
  return isOver ? null : { offset: position, limit: MAX_LIMIT };
}
