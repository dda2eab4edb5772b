import type { QueryClient } from '@tanstack/react-query';
import type { LoaderFunction } from 'react-router';
import { DEFAULT_CATALOGUE_QUERY } from '#catalogue/query/catalogue-parameters.ts';
import type { Source } from '#catalogue/source.ts';
import { parseKioskSearch } from '#paths/kiosk.ts';
import { toShownQuery } from '#paths/kiosk-shown.ts';
import { allSpacecraftQuery, facetsQuery, sourceSummaryQuery } from '#source/queries.ts';

// Not in routes.tsx, which every page loads, because only this screen needs the parser of kiosk URLs.

/** Loads the data of the display. */
export function createLoader(source: Source, queryClient: QueryClient): LoaderFunction {
  return async ({ url }) => {
    const query = toShownQuery(parseKioskSearch(url.search));
    await Promise.all([
      queryClient.query(allSpacecraftQuery(source, query)),
      queryClient.query(facetsQuery(source, DEFAULT_CATALOGUE_QUERY)),
      queryClient.query(sourceSummaryQuery(source)),
    ]);
    return null;
  };
}
