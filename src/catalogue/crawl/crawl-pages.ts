import { MAX_LIMIT, type Mode } from '#ll2/query.ts';

/** One request of a crawl: a range of the spacecraft in order of their ids. */
export type CrawlRequest = { offset: number; limit: number };

/** Its response: the records as LL2 sent them, and how many spacecraft it said it had. */
export type CrawlPage = CrawlRequest & { count: number; results: readonly unknown[] };

/** Identifies a crawl. Pages of different crawls can't be combined. */
export type CrawlHead = {
  api: string;
  mode: Mode;
  /** ISO time of its first call. */ started: string;
};

/** Stores pages during a crawl, so that an interrupted one can resume. */
export type CrawlStore = {
  /** Null when there is none, or it can't be read. */
  read(): Promise<{ head: CrawlHead; pages: CrawlPage[] } | null>;
  begin(head: CrawlHead): Promise<void>;
  add(page: CrawlPage): Promise<void>;
  clear(): Promise<void>;
};

/**
 * How many spacecraft, counted from the first, the crawl has certainly read. IDs never change, so records in order of
 * id move only when one is deleted: all later ones move up by one, into a range that was read already. The crawl
 * therefore steps back by as many records as were deleted.
 */
export function positionOf(pages: readonly CrawlPage[]): number {
  let position = 0;
  let earlier = pages.at(0)?.count ?? 0;
  for (const { offset, count, results } of pages) {
    const deleted = Math.max(0, earlier - count);
    position = deleted === 0 ? offset + results.length : Math.max(0, offset - deleted);
    earlier = count;
  }
  return position;
}

const isStuck = ({ offset, results }: CrawlPage, position: number) =>
  results.length === 0 && position === offset;

/** The next range to request; null when everything is read. */
export function nextRequest(pages: readonly CrawlPage[]): CrawlRequest | null {
  const last = pages.at(-1);
  const position = positionOf(pages);
  // An empty page before the end would be requested forever.
  const isOver = last !== undefined && (position >= last.count || isStuck(last, position));
  return isOver ? null : { offset: position, limit: MAX_LIMIT };
}
