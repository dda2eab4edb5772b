import { describe, expect, it } from 'vitest';
import { findReasonToReject, toCatalogueFile } from '#catalogue/crawl/crawled-file.ts';
import { type CrawlPage, nextRequest } from '#catalogue/crawl/crawl-pages.ts';
import { parseCatalogueText } from '#catalogue/file/catalogue-file.ts';
import { formatCatalogueFile } from '#catalogue/file/format-catalogue.ts';

const HEAD = {
  api: 'https://example.org',
  mode: 'normal',
  started: '2020-01-02T03:04:05Z',
} as const;

/**
 * Crawls a list that changes: each change is made before the call with its index. Returns the pages.
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

/** The result of parsing these pages' catalogue. */
function read(pages: readonly CrawlPage[]) {
  const { spacecraft, provenance } = toCatalogue(pages);
  return { ids: new Set(spacecraft.map(({ id }) => id)), notes: provenance.notes };
}

describe('a crawl', () => {
  it.each([1, 99, 100, 101, 592, 1000])('reads %d craft with one call per hundred', (count) => {
    const pages = crawlChanging(count, {});
    expect(pages).toHaveLength(Math.ceil(count / 100));
    expect(read(pages)).toMatchObject({ ids: { size: count }, notes: [] });
  });

  it('ends at once when there are no craft', () => {
    expect(crawlChanging(0, {})).toHaveLength(1);
  });

  it('loses no other craft when one that was read is deleted, at the cost of one call, and says so', () => {
    const pages = crawlChanging(592, { 3: without(50) });
    expect(pages).toHaveLength(7);
    const { ids, notes } = read(pages);
    // 301 was the first on the fourth page, and moved to the third.
    expect(ids.has(301)).toBe(true);
    expect(ids.size).toBe(592);
    expect(notes.join(' ')).toContain('changed from 592 to 591');
  });

  it('loses no other craft when several are deleted between two calls, also repeatedly', () => {
    const pages = crawlChanging(592, {
      2: (ids) => ids.slice(7),
      4: without(100),
      5: without(101),
    });
    const { ids } = read(pages);
    for (let id = 8; id <= 592; id++) expect(ids.has(id)).toBe(true);
  });

  it('steps back when deletions leave a page empty', () => {
    const pages = crawlChanging(592, { 5: (ids) => ids.slice(0, 450) });
    expect(read(pages).ids.has(450)).toBe(true);
    expect(nextRequest(pages)).toBeNull();
    const fromTheFront = crawlChanging(592, { 5: (ids) => ids.slice(142) });
    expect(read(fromTheFront).ids.has(592)).toBe(true);
  });

  it('includes craft that are added during it', () => {
    const pages = crawlChanging(600, { 5: (ids) => [...ids, 601] });
    expect(pages).toHaveLength(7);
    expect(read(pages).ids.has(601)).toBe(true);
  });

  it('continues with shorter pages when an API limits them', () => {
    const first = { offset: 0, limit: 100, count: 90, results: [{ id: 1, name: 'Synthetic 1' }] };
    expect(nextRequest([first])).toEqual({ offset: 1, limit: 100 });
  });

  it('ends at an empty page before the end, and notes how many spacecraft are missing', () => {
    const pages = [{ offset: 0, limit: 100, count: 90, results: [] }];
    expect(nextRequest(pages)).toBeNull();
    expect(read(pages).notes.join(' ')).toContain('90 of Launch Library’s 90 spacecraft');
  });

  it('never replaces a valid record by an unreadable one', () => {
    const results = [{ id: 1, name: 'Synthetic' }, { id: 1 }, { id: '1', name: 'In part' }];
    const { spacecraft, rejected } = toCatalogue([{ offset: 0, limit: 100, count: 3, results }]);
    expect(spacecraft.map(({ name }) => name)).toEqual(['Synthetic']);
    expect(rejected).toHaveLength(2);
  });

  it('keeps unreadable records, to be counted', () => {
    const results = [{ id: 1, name: 'Synthetic' }, { id: 'x' }, 7];
    const { rejected } = toCatalogue([{ offset: 0, limit: 100, count: 3, results }]);
    expect(rejected).toHaveLength(2);
  });
});

const craft = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => ({
    id: from + index,
    name: `Synthetic ${from + index}`,
  }));
const nulls = (count: number) => Array.from({ length: count }, () => null);

describe('a crawled file may replace the catalogue', () => {
  const HELD = craft(1, 600);
  /** The reason against the records of one response to a crawl, of which LL2 says that it has `count`. */
  const reasonFor = (results: readonly unknown[], count: number, held = HELD) =>
    findReasonToReject(toCatalogueFile(HEAD, [{ offset: 0, limit: 100, count, results }]), held);

  it.each([
    ['whole', craft(1, 600), 600, HELD],
    ['with a few records that can’t be read', [...nulls(30), ...craft(31, 600)], 600, HELD],
    ['of fewer craft, where Launch Library itself has deleted them', craft(101, 600), 500, HELD],
    ['without one craft of a small catalogue', [null, ...craft(2, 4)], 4, craft(1, 4)],
    [
      'with gaps, where nothing that is here is lost',
      [...craft(1, 68), ...nulls(40)],
      108,
      craft(1, 68),
    ],
    ['with gaps, where nothing is here yet', [...craft(1, 68), ...nulls(40)], 108, []],
  ])('%s', (_, results, count, held) => {
    expect(reasonFor(results, count, held)).toBeNull();
  });

  it('not with a page of rubbish among good ones, also while the list grows', () => {
    const lost = 'gaps, in which 100 of the 600 spacecraft that are here would be lost';
    expect(reasonFor([...nulls(100), ...craft(101, 600)], 600)).toContain(lost);
    expect(reasonFor([...nulls(100), ...craft(101, 720)], 720)).toContain(lost);
  });

  it('not with an empty page before the end, at which the crawl gave up', () => {
    expect(reasonFor(craft(1, 400), 600)).toContain('200 of the 600');
  });

  it('not with mostly rubbish, with nothing, or with less than half', () => {
    expect(reasonFor([...craft(1, 68), ...nulls(69)], 137, [])).toContain('Most of');
    expect(reasonFor(nulls(3), 3, [])).toContain('no spacecraft');
    expect(reasonFor(craft(1, 299), 299)).toContain('less than half of the 600');
  });
});
