import { queryOptions } from '@tanstack/react-query';
import type { Source } from '#catalogue/source.ts';
import type { UpdateState } from '#catalogue/updater.ts';
import type { DataAccess } from '#source/data-access.ts';

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
