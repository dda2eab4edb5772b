import { queryOptions } from '@tanstack/react-query';
import type { Source } from '#catalogue/source.ts';
import { type CatalogueQuery, formatCatalogueQuery } from '#catalogue/catalogue-query.ts';

// One recipe for each thing that screens ask for: its key, how it's fetched, how long it stays fresh.
// A snapshot doesn't change under the page, so its answers never go stale.
const SNAPSHOT_FRESHNESS = { staleTime: 'static', retry: false } as const;

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

/** The values that filters can take. */
export function facetsQuery(source: Source) {
  return queryOptions({
    ...SNAPSHOT_FRESHNESS,
    queryKey: ['facets'],
    queryFn: ({ signal }) => source.facets(signal),
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
