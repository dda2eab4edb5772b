import type { QueryClient } from '@tanstack/react-query';
import type { LoaderFunction } from 'react-router';
import type { Source } from '#catalogue/source.ts';
import { comparisonQuery, everySpacecraftQuery } from '#screens/compare/queries.ts';
import { parseCompareSearch } from '#paths/compare.ts';

/** What a comparison waits for. Not in routes.tsx, with which every page begins. */
export function createComparisonLoader(source: Source, queryClient: QueryClient): LoaderFunction {
  return async ({ url }) => {
    await Promise.all([
      queryClient.query(comparisonQuery(source, parseCompareSearch(url.search).ids)),
      queryClient.query(everySpacecraftQuery(source)),
    ]);
    return null;
  };
}
