import { type CatalogueQuery, formatCatalogueQuery } from '#catalogue/catalogue-query.ts';
import { toFacets } from '#catalogue/facets.ts';
import { toDetailed, toNormal } from '#catalogue/modes.ts';
import { type Ranks, sortByRank, toRanks } from '#catalogue/ranks.ts';
import { toPictureUses } from '#catalogue/picture-uses.ts';
import type { Facets, Neighbours, PictureUse } from '#catalogue/source.ts';
import { parseDuration } from '#lib/duration.ts';
import { formatOrdering, type OrderingField } from '#ll2/ordering.ts';
import { type SpacecraftPage, toSpacecraftPage } from '#ll2/page.ts';
import { pictureOf } from '#ll2/picture-of.ts';
import type { Spacecraft, SpacecraftDetailed } from '#ll2/spacecraft.ts';

/** Answers LL2's queries from records in memory. Pure, synchronous, and never throws. */
export type Engine = {
  list(query: CatalogueQuery): SpacecraftPage;
  get(id: number): SpacecraftDetailed | null;
  neighbours(query: CatalogueQuery, id: number): Neighbours | null;
  facets(): Facets;
  pictures(): PictureUse[];
};

const SORT_KEYS: Record<OrderingField, (spacecraft: Spacecraft) => number | null> = {
  id: ({ id }) => id,
  flights_count: ({ flights_count }) => flights_count,
  mission_ends_count: ({ mission_ends_count }) => mission_ends_count,
  time_docked: ({ time_docked }) => (time_docked === null ? null : parseDuration(time_docked)),
  time_in_space: ({ time_in_space }) =>
    time_in_space === null ? null : parseDuration(time_in_space),
};

/** How many orderings are kept sorted. Readers flip between a few; each costs 4 bytes a record. */
const KEPT_ORDERINGS = 8;

/** LL2 splits a search on spaces and commas; every word must be found. */
export function toSearchWords(search: string): string[] {
  return search
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((word) => word !== '');
}

// A word holds no white space, so it can't match across the line break between the two fields.
function toSearchText({ name, spacecraft_config }: Spacecraft): string {
  return `${name}\n${spacecraft_config?.name ?? ''}`.toLowerCase();
}

type Filter = Omit<CatalogueQuery, 'ordering' | 'mode' | 'limit' | 'offset'>;

function toFilterKey(filter: Filter): string {
  const { search, name, status, spacecraft_config, in_space, is_placeholder, license } = filter;
  return JSON.stringify([
    search,
    name,
    status,
    spacecraft_config,
    in_space,
    is_placeholder,
    license,
  ]);
}

function toPredicate(filter: Filter, searchTexts: readonly string[]) {
  const { name, status, spacecraft_config, in_space, is_placeholder, license } = filter;
  const words = toSearchWords(filter.search);
  return (spacecraft: Spacecraft, row: number): boolean =>
    (status === null || spacecraft.status?.id === status) &&
    (spacecraft_config === null || spacecraft.spacecraft_config?.id === spacecraft_config) &&
    (in_space === null || spacecraft.in_space === in_space) &&
    (is_placeholder === null || spacecraft.is_placeholder === is_placeholder) &&
    (name === '' || spacecraft.name === name) &&
    (license.length === 0 || license.some((id) => pictureOf(spacecraft)?.license?.id === id)) &&
    words.every((word) => searchTexts[row]?.includes(word));
}

/** Indexes the records once; after that each query is one pass over them. */
export function createEngine(records: readonly Spacecraft[]): Engine {
  const spacecraft = records.toSorted((a, b) => a.id - b.id);
  const rowOfId = new Map(spacecraft.map(({ id }, row) => [id, row]));
  const searchTexts = spacecraft.map(toSearchText);
  // Rows are in order of id, so every stable sort leaves ties in that order: pages never repeat or skip.
  const byId = Uint32Array.from(spacecraft.keys());
  // Ranked here and not at first use, so that no query waits for it: a column of durations takes
  // 75 ms at 100,000 records.
  const rank = (field: OrderingField) => toRanks(spacecraft.map(SORT_KEYS[field]));
  const ranks: Record<OrderingField, Ranks> = {
    id: rank('id'),
    flights_count: rank('flights_count'),
    mission_ends_count: rank('mission_ends_count'),
    time_docked: rank('time_docked'),
    time_in_space: rank('time_in_space'),
  };
  const orders = new Map<string, Uint32Array>();
  let lastFilter: { key: string; matching: Uint8Array } | null = null;

  function getOrder({ ordering }: CatalogueQuery): Uint32Array {
    const key = formatOrdering(ordering);
    // The least significant term first: a stable sort keeps it among the ties of the next.
    const order =
      orders.get(key) ??
      ordering.reduceRight<Uint32Array>(
        (rows, { field, descending }) => sortByRank(rows, ranks[field], descending),
        byId,
      );
    orders.delete(key);
    orders.set(key, order);
    for (const oldest of orders.keys()) {
      if (orders.size <= KEPT_ORDERINGS) break;
      orders.delete(oldest);
    }
    return order;
  }

  // Filtered in the records' own order, then walked in the asked one: reading 100,000 records
  // in a shuffled order takes ten times as long, for the memory cache misses each.
  function getMatching(query: CatalogueQuery): Uint8Array {
    const key = toFilterKey(query);
    if (lastFilter?.key !== key) {
      const isMatch = toPredicate(query, searchTexts);
      const matching = new Uint8Array(spacecraft.length);
      for (const [row, one] of spacecraft.entries()) matching[row] = isMatch(one, row) ? 1 : 0;
      lastFilter = { key, matching };
    }
    return lastFilter.matching;
  }

  /** Rows of the query's whole answer, in its order. */
  function getRows(query: CatalogueQuery): Uint32Array {
    const matching = getMatching(query);
    return getOrder(query).filter((row) => matching[row] === 1);
  }

  function at(row: number | undefined): Spacecraft | null {
    return row === undefined ? null : (spacecraft[row] ?? null);
  }

  return {
    list(query) {
      const rows = getRows(query);
      const toMode = query.mode === 'detailed' ? toDetailed : toNormal;
      const results = Array.from(rows.subarray(query.offset, query.offset + query.limit), at)
        .filter((match) => match !== null)
        .map((match) => toMode(match));
      const { limit, offset } = query;
      return toSpacecraftPage(
        { search: formatCatalogueQuery(query), limit, offset },
        rows.length,
        results,
      );
    },
    get(id) {
      const found = at(rowOfId.get(id));
      return found === null ? null : toDetailed(found);
    },
    neighbours(query, id) {
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
    facets: () => toFacets(spacecraft),
    pictures: () => toPictureUses(spacecraft),
  };
}

function toLabel(spacecraft: Spacecraft | null): { id: number; name: string } | null {
  return spacecraft === null ? null : { id: spacecraft.id, name: spacecraft.name };
}
