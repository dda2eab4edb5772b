import { queryOptions } from '@tanstack/react-query';
import type { Source } from '#catalogue/source.ts';
import type { UpdateState } from '#catalogue/updater.ts';
import type { DataAccess } from '#source/data-access.ts';
import type { CatalogueQuery } from '#catalogue/query/catalogue-query.ts';
import {
  DEFAULT_CATALOGUE_QUERY,
  formatCatalogueQuery,
} from '#catalogue/query/catalogue-parameters.ts';

/**
 * A catalogue's results are fresh until another catalogue replaces it, which invalidates them all.
 * They come from memory: without `always` the query client would pause them while the device is offline.
 */
export const SNAPSHOT_FRESHNESS = {
  // Computing a result again is as fast as reading it from the cache, so unused ones needn't stay in memory.
  gcTime: 10_000,
  staleTime: Infinity,
  retry: false,
  networkMode: 'always',
} as const;

/** The number of records, where they come from and when they were recorded. */
export function sourceSummaryQuery(source: Source) {
  return queryOptions({
    ...SNAPSHOT_FRESHNESS,
    queryKey: ['catalogue', 'summary'],
    queryFn: ({ signal }) => source.summary(signal),
  });
}

/** The rejected and repaired records, each with the reason. */
export function problemRecordsQuery(source: Source) {
  return queryOptions({
    ...SNAPSHOT_FRESHNESS,
    queryKey: ['catalogue', 'problemRecords'],
    // Comparing two results deeply would take seconds for a file full of malformed records.
    structuralSharing: false,
    queryFn: ({ signal }) => source.problemRecords(signal),
  });
}

/** The site's config.json. */
export function configQuery(access: DataAccess) {
  return queryOptions({
    ...SNAPSHOT_FRESHNESS,
    queryKey: ['config'],
    queryFn: () => access.config(),
  });
}

/** The interrupted update on this device and its progress; null when there is none. */
export function interruptedUpdateQuery(access: DataAccess, state: UpdateState['kind']) {
  return queryOptions({
    // The key has the update's state, because each change of it changes what is left to resume.
    queryKey: ['interrupted update', state],
    networkMode: 'always',
    retry: false,
    gcTime: 0,
    queryFn: async () => {
      const [updater, client] = await Promise.all([access.updater.load(), access.client()]);
      return updater.interrupted(client.api);
    },
  });
}

// Once a catalogue is open, `initialData` returns the result synchronously, so that it renders in the frame of the
// keystroke.

/** One page of a list. */
export function spacecraftPageQuery(source: Source, query: CatalogueQuery) {
  return queryOptions({
    ...SNAPSHOT_FRESHNESS,
    queryKey: ['catalogue', 'page', formatCatalogueQuery(query)],
    initialData: () => source.engine()?.list(query),
    queryFn: ({ signal }) => source.list(query, signal),
  });
}

/** One spacecraft, detailed; null when the source has none with that id. */
export function spacecraftQuery(source: Source, id: number) {
  return queryOptions({
    ...SNAPSHOT_FRESHNESS,
    queryKey: ['catalogue', 'one', id],
    initialData: () => source.engine()?.get(id),
    queryFn: ({ signal }) => source.get(id, signal),
  });
}

/** A spacecraft's position in a list, whatever the page, and its neighbors. */
export function neighborsQuery(source: Source, query: CatalogueQuery, id: number) {
  const whole = { ...query, offset: 0 };
  return queryOptions({
    ...SNAPSHOT_FRESHNESS,
    queryKey: ['catalogue', 'neighbors', formatCatalogueQuery(whole), id],
    initialData: () => source.engine()?.neighbors(whole, id),
    queryFn: ({ signal }) => source.neighbors(whole, id, signal),
  });
}

// Facets and ranges don't depend on order, page or mode: queries that differ in these share one result.
const toUnordered = (query: CatalogueQuery): CatalogueQuery => {
  const { ordering, mode, limit, offset } = DEFAULT_CATALOGUE_QUERY;
  return { ...query, ordering, mode, limit, offset };
};

/** The values of each facet, with the number of spacecraft that choosing one would give. */
export function facetsQuery(source: Source, query: CatalogueQuery) {
  const unordered = toUnordered(query);
  return queryOptions({
    ...SNAPSHOT_FRESHNESS,
    queryKey: ['catalogue', 'facets', formatCatalogueQuery(unordered)],
    initialData: () => source.engine()?.facets(unordered),
    queryFn: ({ signal }) => source.facets(unordered, signal),
  });
}

/** Histograms of flights and of days in space. */
export function rangesQuery(source: Source, query: CatalogueQuery) {
  const unordered = toUnordered(query);
  return queryOptions({
    ...SNAPSHOT_FRESHNESS,
    queryKey: ['catalogue', 'ranges', formatCatalogueQuery(unordered)],
    initialData: () => source.engine()?.ranges(unordered),
    queryFn: ({ signal }) => source.ranges(unordered, signal),
  });
}

/** All spacecraft of a list, in its order, on all pages. */
export function allSpacecraftQuery(source: Source, query: CatalogueQuery) {
  const unpaged = { ...query, limit: DEFAULT_CATALOGUE_QUERY.limit, offset: 0 };
  return queryOptions({
    ...SNAPSHOT_FRESHNESS,
    queryKey: ['catalogue', 'all', formatCatalogueQuery(unpaged)],
    initialData: () => source.engine()?.all(unpaged),
    queryFn: ({ signal }) => source.all(unpaged, signal),
  });
}

/** Every picture in the data, each once. */
export function picturesQuery(source: Source) {
  return queryOptions({
    ...SNAPSHOT_FRESHNESS,
    queryKey: ['catalogue', 'pictures'],
    initialData: () => source.engine()?.pictures(),
    queryFn: ({ signal }) => source.pictures(signal),
  });
}
