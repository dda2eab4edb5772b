import { describe, expect, it } from 'vitest';
import { toCatalogueFile } from '#catalogue/crawl/crawled-file.ts';
import { type CrawlPage, nextRequest } from '#catalogue/crawl/crawl-pages.ts';
import { parseCatalogueText } from '#catalogue/file/catalogue-file.ts';
import { formatCatalogueFile } from '#catalogue/file/format-catalogue.ts';

const HEAD = {
  api: 'https://example.org',
  mode: 'normal',
  started: '2020-01-02T03:04:05Z',
} as const;

/**
 * Crawls a list that changes: before the call of each index, its change is made. Gives the pages read.
 */
function crawlChanging(
  from: number,
  changes: Readonly<Record<number, (ids: number[]) => number[]>>,
): CrawlPage[] {
  let ids = Array.from({ length: from }, (_, index) => index + 1);
  const pages: CrawlPage[] = [];
  for (let request = nextRequest(pages); request !== null; request = nextRequest(pages)) {
    ids = changes[pages.length]?.(ids) ?? ids;
    const { offset, limit } = request;
    const results = ids
      .slice(offset, offset + limit)
      .map((id) => ({ id, name: `Synthetic ${id}` }));
    pages.push({ offset, limit, count: ids.length, results });
    if (pages.length > 50) throw new Error('It goes on without end.');
  }
  return pages;
}

const without = (gone: number) => (ids: number[]) => ids.filter((id) => id !== gone);

const toCatalogue = (pages: readonly CrawlPage[]) =>
  parseCatalogueText(formatCatalogueFile(toCatalogueFile(HEAD, pages)));

/** What a crawl of these pages gives a reader. */
function read(pages: readonly CrawlPage[]) {
  const { spacecraft, provenance } = toCatalogue(pages);
  return { ids: new Set(spacecraft.map(({ id }) => id)), notes: provenance.notes };
}

describe('a crawl', () => {
  it.each([1, 99, 100, 101, 592, 1000])('reads %d in as many calls as hundreds', (count) => {
    const pages = crawlChanging(count, {});
    expect(pages).toHaveLength(Math.ceil(count / 100));
    expect(read(pages)).toMatchObject({ ids: { size: count }, notes: [] });
  });

  it('ends at once when there is nothing', () => {
    expect(crawlChanging(0, {})).toHaveLength(1);
  });

  it('loses none when one that was read is taken away, for one call more, and says so', () => {
    const pages = crawlChanging(592, { 3: without(50) });
    expect(pages).toHaveLength(7);
    const { ids, notes } = read(pages);
    // 301 stood first on the fourth page, and slid onto the third.
    expect(ids.has(301)).toBe(true);
    expect(ids.size).toBe(592);
    expect(notes.join(' ')).toContain('changed from 592 to 591');
  });

  it('loses none when several go between two calls, and when some go twice', () => {
    const pages = crawlChanging(592, {
      2: (ids) => ids.slice(7),
      4: without(100),
      5: without(101),
    });
    const { ids } = read(pages);
    for (let id = 8; id <= 592; id++) expect(ids.has(id)).toBe(true);
  });

  it('goes back when so many go that a page comes empty', () => {
    const pages = crawlChanging(592, { 5: (ids) => ids.slice(0, 450) });
    expect(read(pages).ids.has(450)).toBe(true);
    expect(nextRequest(pages)).toBeNull();
    const fromTheFront = crawlChanging(592, { 5: (ids) => ids.slice(142) });
    expect(read(fromTheFront).ids.has(592)).toBe(true);
  });

  it('takes in what is added while it reads', () => {
    const pages = crawlChanging(600, { 5: (ids) => [...ids, 601] });
    expect(pages).toHaveLength(7);
    expect(read(pages).ids.has(601)).toBe(true);
  });

  it('asks for shorter pages on, when an API gives fewer than were asked for', () => {
    const first = { offset: 0, limit: 100, count: 90, results: [{ id: 1, name: 'Synthetic 1' }] };
    expect(nextRequest([first])).toEqual({ offset: 1, limit: 100 });
  });

  it('ends at an empty page before the end, and notes how many spacecraft are missing', () => {
    const pages = [{ offset: 0, limit: 100, count: 90, results: [] }];
    expect(nextRequest(pages)).toBeNull();
    expect(read(pages).notes.join(' ')).toContain('90 of Launch Library’s 90 spacecraft');
  });

  it('lets what can’t be read take no good record’s place', () => {
    const results = [{ id: 1, name: 'Synthetic' }, { id: 1 }, { id: '1', name: 'In part' }];
    const { spacecraft, rejected } = toCatalogue([{ offset: 0, limit: 100, count: 3, results }]);
    expect(spacecraft.map(({ name }) => name)).toEqual(['Synthetic']);
    expect(rejected).toHaveLength(2);
  });

  it('keeps records that can’t be read, to be counted', () => {
    const results = [{ id: 1, name: 'Synthetic' }, { id: 'x' }, 7];
    const { rejected } = toCatalogue([{ offset: 0, limit: 100, count: 3, results }]);
    expect(rejected).toHaveLength(2);
  });
});
