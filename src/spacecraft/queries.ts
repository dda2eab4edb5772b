import { queryOptions } from '@tanstack/react-query';
import type { Source } from '#catalogue/source.ts';
import { type CatalogueQuery, DEFAULT_CATALOGUE_QUERY } from '#catalogue/catalogue-query.ts';
import { formatCatalogueQuery } from '#catalogue/catalogue-query-codec.ts';

// One recipe for each thing that screens ask for: its key, how it's fetched, how long it stays fresh.
// A snapshot doesn't change under the page, so its answers never go stale.
// They come from memory: without `always` the query client would hold them back while the device is offline.
const SNAPSHOT_FRESHNESS = { staleTime: 'static', retry: false, networkMode: 'always' } as const;

/** One page of a list. */
export function spacecraftPageQuery(source: Source, query: CatalogueQuery) {
  return queryOptions({
    ...SNAPSHOT_FRESHNESS,
    queryKey: ['spacecraft', 'page', formatCatalogueQuery(query)],
    queryFn: ({ signal }) => source.list(query, signal),
  });
}

/** One spacecraft, detailed. Fails with SpacecraftNotFoundError. */
export function spacecraftQuery(source: Source, id: number) {
  return queryOptions({
    ...SNAPSHOT_FRESHNESS,
    queryKey: ['spacecraft', 'one', id],
    queryFn: ({ signal }) => source.get(id, signal),
  });
}

/** Where a spacecraft stands in a list, whatever the page. */
export function neighboursQuery(source: Source, query: CatalogueQuery, id: number) {
  const whole = { ...query, offset: 0 };
  return queryOptions({
    ...SNAPSHOT_FRESHNESS,
    queryKey: ['spacecraft', 'neighbours', formatCatalogueQuery(whole), id],
    queryFn: ({ signal }) => source.neighbours(whole, id, signal),
  });
}

// What only depends on what is asked for, not on its order, page or mode, has one answer for all of these.
const toUnordered = (query: CatalogueQuery): CatalogueQuery => {
  const { ordering, mode, limit, offset } = DEFAULT_CATALOGUE_QUERY;
  return { ...query, ordering, mode, limit, offset };
};

/** The values of each facet, with what choosing one would give. */
export function facetsQuery(source: Source, query: CatalogueQuery) {
  const asked = toUnordered(query);
  return queryOptions({
    ...SNAPSHOT_FRESHNESS,
    queryKey: ['facets', formatCatalogueQuery(asked)],
    queryFn: ({ signal }) => source.facets(asked, signal),
  });
}

/** How flights and days in space are spread. */
export function rangesQuery(source: Source, query: CatalogueQuery) {
  const asked = toUnordered(query);
  return queryOptions({
    ...SNAPSHOT_FRESHNESS,
    queryKey: ['ranges', formatCatalogueQuery(asked)],
    queryFn: ({ signal }) => source.ranges(asked, signal),
  });
}

/** A list's whole answer, in its order. */
export function allSpacecraftQuery(source: Source, query: CatalogueQuery) {
  const asked = { ...query, limit: DEFAULT_CATALOGUE_QUERY.limit, offset: 0 };
  return queryOptions({
    ...SNAPSHOT_FRESHNESS,
    queryKey: ['spacecraft', 'all', formatCatalogueQuery(asked)],
    queryFn: ({ signal }) => source.all(asked, signal),
  });
}

/** Every picture that the data names, each once. */
export function picturesQuery(source: Source) {
  return queryOptions({
    ...SNAPSHOT_FRESHNESS,
    queryKey: ['pictures'],
    queryFn: ({ signal }) => source.pictures(signal),
  });
}

/** What the source knows of its own data. */
export function sourceSummaryQuery(source: Source) {
  return queryOptions({
    ...SNAPSHOT_FRESHNESS,
    queryKey: ['summary'],
    queryFn: ({ signal }) => source.summary(signal),
  });
}
