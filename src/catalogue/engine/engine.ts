import { range } from 'd3-array';
import { type CatalogueQuery, OPEN_RANGE } from '#catalogue/query/catalogue-query.ts';
import { formatCatalogueQuery } from '#catalogue/query/catalogue-parameters.ts';
import { createFacetIndex } from '#catalogue/engine/facet-index.ts';
import { toPredicate, toRangeColumns, toSearchTexts } from '#catalogue/engine/filter.ts';
import { toDetailed, toNormal } from '#catalogue/engine/modes.ts';
import { toPictureUses } from '#catalogue/engine/picture-uses.ts';
import { toHistogram } from '#catalogue/engine/range-histograms.ts';
import { type Ranks, sortByRank, toRanks } from '#catalogue/engine/ranks.ts';
import type { SortField, SortTerm } from '#catalogue/query/sort-fields.ts';
import { toSortColumn } from '#catalogue/engine/sort-columns.ts';
import type { Facets, Neighbors, PictureUse, RangeHistograms } from '#catalogue/engine/results.ts';
import { FACET_NAMES } from '#catalogue/query/facet-names.ts';
import { lazyValue } from '#lib/lazy-value.ts';
import { ORDERING_FIELDS } from '#ll2/ordering.ts';
import { type SpacecraftPage, toSpacecraftPage } from '#ll2/page.ts';
import type { Spacecraft, SpacecraftDetailed } from '#ll2/spacecraft.ts';

/** Queries records in memory. Synchronous; never throws. */
export type Engine = {
  list(query: CatalogueQuery): SpacecraftPage;
  /** All results, on all pages. */
  all(query: CatalogueQuery): Spacecraft[];
  get(id: number): SpacecraftDetailed | null;
  neighbors(query: CatalogueQuery, id: number): Neighbors | null;
  facets(query: CatalogueQuery): Facets;
  ranges(query: CatalogueQuery): RangeHistograms;
  pictures(): PictureUse[];
  /**
   * What queries would otherwise prepare at their first use, as short pieces of work to run one by one: LL2's orderings,
   * facets, and the texts that are searched.
   */
  preparations(): (() => void)[];
};

/** How many orderings stay cached. Visitors switch between a few; each takes 4 bytes per record. */
const CACHED_ORDERINGS = 8;

/** How many rows' search texts are prepared in one piece of work: a phone takes 20 ms. */
const ROWS_PER_PIECE = 2000;

const PASSES = 1;

/** What decides which rows match: neither order nor page. */
function toFilterKey({
  search,
  search_in,
  name,
  facets,
  flights,
  days_in_space,
}: CatalogueQuery): string {
  return JSON.stringify([search, search_in, name, facets, flights, days_in_space]);
}

const toOrderKey = (ordering: readonly SortTerm[]) =>
  ordering.map(({ field, descending }) => (descending ? `-${field}` : field)).join(',');

/** Each query is one pass over the records. Facets, ranges and orderings are indexed at their first use. */
export function createEngine(records: readonly Spacecraft[]): Engine {
  const spacecraft = records.toSorted((a, b) => a.id - b.id);
  const rowOfId = new Map(spacecraft.map(({ id }, row) => [id, row]));
  const searchTexts = toSearchTexts(spacecraft);
  const facetIndex = createFacetIndex(spacecraft);
  const rangeColumns = lazyValue(() => toRangeColumns(spacecraft));
  // Rows are in order of id, so every stable sort leaves ties in that order: pages never repeat or skip.
  const byId = Uint32Array.from(spacecraft.keys());
  const ranks = new Map<SortField, Ranks>();
  const orders = new Map<string, Uint32Array>();
  let lastFilter: { key: string; base: Uint8Array; matching: Uint8Array } | null = null;

  function toRanksOf(field: SortField): Ranks {
    const known = ranks.get(field) ?? toRanks(toSortColumn(field, spacecraft));
    ranks.set(field, known);
    return known;
  }

  function getOrder({ ordering }: CatalogueQuery): Uint32Array {
    const key = toOrderKey(ordering);
    // The least significant term first: a stable sort keeps it among the ties of the next.
    const order =
      orders.get(key) ??
      ordering.reduceRight<Uint32Array>(
        (rows, { field, descending }) => sortByRank(rows, toRanksOf(field), descending),
        byId,
      );
    orders.delete(key);
    orders.set(key, order);
    for (const oldest of orders.keys()) {
      if (orders.size <= CACHED_ORDERINGS) break;
      orders.delete(oldest);
    }
    return order;
  }

  // Filters in the records' own order, and sorts row numbers afterwards: reading 100,000 records in another order
  // takes ten times as long, since each one misses the memory cache.
  function filter(query: CatalogueQuery) {
    const key = toFilterKey(query);
    if (lastFilter?.key !== key) {
      const passesBase = toPredicate(query, searchTexts, rangeColumns);
      const testFacets = facetIndex.test(query.facets);
      const base = new Uint8Array(spacecraft.length);
      const matching = new Uint8Array(spacecraft.length);
      for (const [row, one] of spacecraft.entries()) {
        if (!passesBase(one, row)) continue;
        base[row] = PASSES;
        if (testFacets(row).failures === 0) matching[row] = PASSES;
      }
      lastFilter = { key, base, matching };
    }
    return lastFilter;
  }

  /** All matching rows, in the query's order. */
  function getRows(query: CatalogueQuery): Uint32Array {
    const { matching } = filter(query);
    return getOrder(query).filter((row) => matching[row] === PASSES);
  }

  function at(row: number | undefined): Spacecraft | null {
    return row === undefined ? null : (spacecraft[row] ?? null);
  }

  const read = (rows: Uint32Array) => Array.from(rows, at).filter((one) => one !== null);

  return {
    list(query) {
      const rows = getRows(query);
      const { mode, limit, offset } = query;
      const toMode = mode === 'detailed' ? toDetailed : toNormal;
      const results = read(rows.subarray(offset, offset + limit)).map((one) => toMode(one));
      return toSpacecraftPage(
        { search: formatCatalogueQuery(query), limit, offset },
        rows.length,
        results,
      );
    },
    all: (query) => read(getRows(query)),
    get(id) {
      const found = at(rowOfId.get(id));
      return found === null ? null : toDetailed(found);
    },
    neighbors(query, id) {
      const row = rowOfId.get(id);
      const rows = getRows(query);
      const position = row === undefined ? -1 : rows.indexOf(row);
      if (position === -1) return null;
      return {
        position,
        count: rows.length,
        previous: toLabel(at(rows[position - 1])),
        next: toLabel(at(rows[position + 1])),
      };
    },
    facets: (query) => facetIndex.count(query.facets, filter(query).base),
    ranges(query) {
      const { flights, days_in_space } = rangeColumns();
      const openTo = (change: Partial<CatalogueQuery>) => {
        const { matching } = filter({ ...query, ...change });
        return (row: number) => matching[row] === PASSES;
      };
      return {
        flights: toHistogram(flights, openTo({ flights: OPEN_RANGE })),
        days_in_space: toHistogram(days_in_space, openTo({ days_in_space: OPEN_RANGE })),
      };
    },
    pictures: () => toPictureUses(spacecraft),
    preparations() {
      const starts = range(0, spacecraft.length, ROWS_PER_PIECE);
      return [
        ...ORDERING_FIELDS.map((field) => () => void toRanksOf(field)),
        ...FACET_NAMES.map((facet) => () => facetIndex.prepare(facet)),
        ...starts.map((start) => () => {
          const end = Math.min(start + ROWS_PER_PIECE, spacecraft.length);
          for (let row = start; row < end; row++) searchTexts.everything(row);
        }),
      ];
    },
  };
}

function toLabel(spacecraft: Spacecraft | null): { id: number; name: string } | null {
  return spacecraft === null ? null : { id: spacecraft.id, name: spacecraft.name };
}
