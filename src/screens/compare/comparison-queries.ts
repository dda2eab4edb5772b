import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { DEFAULT_CATALOGUE_QUERY } from '#catalogue/query/catalogue-parameters.ts';
import type { Source } from '#catalogue/source.ts';
import type { SpacecraftDetailed } from '#ll2/spacecraft.ts';
import { SNAPSHOT_FRESHNESS, allSpacecraftQuery, spacecraftQuery } from '#source/queries.ts';
import type { LoaderFunction } from 'react-router';
import { parseCompareSearch } from '#paths/compare.ts';

/** The craft in the requested order, and the ids without a craft. */
export type Comparison = { craft: readonly SpacecraftDetailed[]; unknownIds: readonly number[] };

/**
 * The query for several craft. Unknown ids are part of the result, so that the other craft can be shown. Any other
 * failure fails the whole query.
 */
export function comparisonQuery(source: Source, ids: readonly number[]) {
  return queryOptions({
    queryKey: ['catalogue', 'compare', ids],
    ...SNAPSHOT_FRESHNESS,
    queryFn: async ({ client }): Promise<Comparison> => {
      const results = await Promise.all(ids.map((id) => client.query(spacecraftQuery(source, id))));
      return {
        craft: results.filter((one) => one !== null),
        unknownIds: ids.filter((_, index) => results[index] === null),
      };
    },
  });
}

/** Every craft that can be added to a comparison, by name. */
export function everySpacecraftQuery(source: Source) {
  return allSpacecraftQuery(source, {
    ...DEFAULT_CATALOGUE_QUERY,
    ordering: [{ field: 'name', descending: false }],
  });
}

/** Loads the data of the compare screen. Not in routes.tsx, which every page downloads first. */
export function createComparisonLoader(source: Source, queryClient: QueryClient): LoaderFunction {
  return async ({ url }) => {
    await Promise.all([
      queryClient.query(comparisonQuery(source, parseCompareSearch(url.search).ids)),
      queryClient.query(everySpacecraftQuery(source)),
    ]);
    return null;
  };
}
