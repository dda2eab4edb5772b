import type { QueryClient } from '@tanstack/react-query';
import type { Source } from '#catalogue/source.ts';
import { parseListSearch } from '#paths/list.ts';
import { allSpacecraftQuery, facetsQuery, sourceSummaryQuery } from '#source/queries.ts';

/** The route loader of screens that show all craft of a list. */
export function createWholeListLoader(source: Source, queryClient: QueryClient) {
  return async ({ url }: { url: URL }) => {
    const { query } = parseListSearch(url.search);
    await Promise.all([
      queryClient.query(allSpacecraftQuery(source, query)),
      queryClient.query(facetsQuery(source, query)),
      queryClient.query(sourceSummaryQuery(source)),
    ]);
    return null;
  };
}
