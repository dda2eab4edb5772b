import type { QueryClient } from '@tanstack/react-query';
import type { LoaderFunction } from 'react-router';
import type { Source } from '#catalogue/source.ts';
import { isOfOneCraft, parseEmbedSearch, toEmbedQuery } from '#paths/embed.ts';
import { loadView, queryNotices } from '#screens/embed/lazy-views.tsx';
import {
  facetsQuery,
  sourceSummaryQuery,
  spacecraftPageQuery,
  spacecraftQuery,
} from '#source/queries.ts';

// Not in routes.tsx, which every page loads, because only this screen needs the parser of embeds' URLs.

/** Loads an embed's data, and the code that shows it. */
export function createLoader(source: Source, queryClient: QueryClient): LoaderFunction {
  return async ({ url }) => {
    const { notices, ...state } = parseEmbedSearch(url.search);
    const { list, show, id } = state;
    const data = isOfOneCraft(show)
      ? [id === null ? null : queryClient.query(spacecraftQuery(source, id))]
      : [
          queryClient.query(spacecraftPageQuery(source, toEmbedQuery(state))),
          queryClient.query(facetsQuery(source, list.query)),
        ];
    await Promise.all([
      ...data,
      queryClient.query(sourceSummaryQuery(source)),
      loadView(show),
      notices.length === 0 ? null : queryNotices.load(),
    ]);
    return null;
  };
}
