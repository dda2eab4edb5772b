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
 * A catalogue's answers are good until another catalogue takes its place, which invalidates them all.
 * They come from memory: without `always` the query client would hold them back while the device is offline.
 */
export const SNAPSHOT_FRESHNESS = {
  // What nobody looks at is answered anew as fast as it's kept.
  gcTime: 10_000,
  staleTime: Infinity,
  retry: false,
  networkMode: 'always',
} as const;

/** What the source knows of its own data. */
export function sourceSummaryQuery(source: Source) {
  return queryOptions({
    ...SNAPSHOT_FRESHNESS,
    queryKey: ['catalogue', 'summary'],
    queryFn: ({ signal }) => source.summary(signal),
  });
}

/** The records that something is wrong with. */
export function faultsQuery(source: Source) {
  return queryOptions({
    ...SNAPSHOT_FRESHNESS,
    queryKey: ['catalogue', 'faults'],
    // Compared part by part with the last answer, a file of rubbish would take seconds.
    structuralSharing: false,
    queryFn: ({ signal }) => source.faults(signal),
  });
}

/** What the site was told in its config.json. */
export function configQuery(access: DataAccess) {
  return queryOptions({
    ...SNAPSHOT_FRESHNESS,
    queryKey: ['config'],
    queryFn: () => access.config(),
  });
}

/** The update that was interrupted on this device, as far as it came; null when there is none. */
export function interruptedUpdateQuery(access: DataAccess, state: UpdateState['kind']) {
  return queryOptions({
    // Whatever an update comes to leaves another remainder, or none.
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

// One recipe for each thing that screens ask for: its key, how it's fetched, how long it stays fresh.
// Once a catalogue is open its answer is there at once, and is drawn in the frame of the key that asked for it.

/** One page of a list. */
export function spacecraftPageQuery(source: Source, query: CatalogueQuery) {
  return queryOptions({
    ...SNAPSHOT_FRESHNESS,
    queryKey: ['catalogue', 'page', formatCatalogueQuery(query)],
    initialData: () => source.engine()?.list(query),
    queryFn: ({ signal }) => source.list(query, signal),
  });
}

/** One spacecraft, detailed; null when the source has none of that id. */
export function spacecraftQuery(source: Source, id: number) {
  return queryOptions({
    ...SNAPSHOT_FRESHNESS,
    queryKey: ['catalogue', 'one', id],
    initialData: () => source.engine()?.get(id),
    queryFn: ({ signal }) => source.get(id, signal),
  });
}

/** Where a spacecraft stands in a list, whatever the page. */
export function neighboursQuery(source: Source, query: CatalogueQuery, id: number) {
  const whole = { ...query, offset: 0 };
  return queryOptions({
    ...SNAPSHOT_FRESHNESS,
    queryKey: ['catalogue', 'neighbours', formatCatalogueQuery(whole), id],
    initialData: () => source.engine()?.neighbours(whole, id),
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
    queryKey: ['catalogue', 'facets', formatCatalogueQuery(asked)],
    initialData: () => source.engine()?.facets(asked),
    queryFn: ({ signal }) => source.facets(asked, signal),
  });
}

/** How flights and days in space are spread. */
export function rangesQuery(source: Source, query: CatalogueQuery) {
  const asked = toUnordered(query);
  return queryOptions({
    ...SNAPSHOT_FRESHNESS,
    queryKey: ['catalogue', 'ranges', formatCatalogueQuery(asked)],
    initialData: () => source.engine()?.ranges(asked),
    queryFn: ({ signal }) => source.ranges(asked, signal),
  });
}

/** A list's whole answer, in its order. */
export function allSpacecraftQuery(source: Source, query: CatalogueQuery) {
  const asked = { ...query, limit: DEFAULT_CATALOGUE_QUERY.limit, offset: 0 };
  return queryOptions({
    ...SNAPSHOT_FRESHNESS,
    queryKey: ['catalogue', 'all', formatCatalogueQuery(asked)],
    initialData: () => source.engine()?.all(asked),
    queryFn: ({ signal }) => source.all(asked, signal),
  });
}

/** Every picture that the data names, each once. */
export function picturesQuery(source: Source) {
  return queryOptions({
    ...SNAPSHOT_FRESHNESS,
    queryKey: ['catalogue', 'pictures'],
    initialData: () => source.engine()?.pictures(),
    queryFn: ({ signal }) => source.pictures(signal),
  });
}
