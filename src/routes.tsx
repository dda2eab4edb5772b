import type { QueryClient } from '@tanstack/react-query';
import { replace, type RouteObject } from 'react-router';
import { ErrorPage, LayoutError, SpacecraftNotFoundError } from '#shell/ErrorPage.tsx';
import { parseListSearch, toFrontDoor } from '#paths/list.ts';
import { parseSpacecraftId } from '#paths/spacecraft.ts';
import { Layout } from '#shell/Layout.tsx';
import { Loading } from '#shell/Loading.tsx';
import { NotFound } from '#shell/NotFound.tsx';
import { ListProvider } from '#url-state/ListProvider.tsx';
import { loadDeferredComponents, spacecraftTable } from '#screens/list/Deferred.tsx';
import {
  facetsQuery,
  neighborsQuery,
  rangesQuery,
  spacecraftPageQuery,
  spacecraftQuery,
  sourceSummaryQuery,
} from '#source/queries.ts';
import { chooseSource } from '#source/source-choice.ts';
import type { DataAccess } from '#source/data-access.ts';
import { createTextRoutes } from '#text-routes.tsx';
import { createWholeListLoader } from '#source/whole-list-loader.ts';
import { createRoutesWithoutLayout } from '#routes-without-layout.tsx';

/**
 * The site map: each URL, the data it waits for, and its screen. `isPrerendered`: the first page has content already.
 */
export function createRoutes(
  access: DataAccess,
  queryClient: QueryClient,
  { isPrerendered = false } = {},
): RouteObject[] {
  const { source } = access;
  return [
    ...createRoutesWithoutLayout(source, queryClient),
    {
      Component: Layout,
      ErrorBoundary: LayoutError,
      children: [
        {
          Component: ListProvider,
          ErrorBoundary: ErrorPage,
          HydrateFallback: Loading,
          children: [
            {
              index: true,
              // Replaces the history entry, since "back" would only redirect again.
              loader: async ({ url }) =>
                replace(toFrontDoor(url.search, await chooseSource(url.search, access))),
            },
            {
              path: 'spacecraft',
              loader: async ({ url }) => {
                const { query, view } = parseListSearch(url.search);
                if (view === 'table') void spacecraftTable.load();
                await Promise.all([
                  queryClient.query(spacecraftPageQuery(source, query)),
                  queryClient.query(facetsQuery(source, query)),
                  queryClient.query(rangesQuery(source, query)),
                  queryClient.query(sourceSummaryQuery(source)),
                ]);
                return null;
              },
              lazy: {
                Component: async () => {
                  const [{ SpacecraftListPage }] = await Promise.all([
                    import('#screens/list/SpacecraftListPage.tsx'),
                    // A prerendered page has their content already.
                    isPrerendered ? null : loadDeferredComponents(),
                  ]);
                  return SpacecraftListPage;
                },
              },
            },
            {
              path: 'spacecraft/:id',
              loader: async ({ url, params: { id: text = '' } }) => {
                const id = parseSpacecraftId(text);
                if (id === null) throw new SpacecraftNotFoundError(text);
                const { query } = parseListSearch(url.search);
                const [spacecraft] = await Promise.all([
                  queryClient.query(spacecraftQuery(source, id)),
                  queryClient.query(neighborsQuery(source, query, id)),
                  queryClient.query(sourceSummaryQuery(source)),
                ]);
                // Launch Library may have a spacecraft that the catalogue lacks: the screen requests it.
                if (
                  spacecraft === null &&
                  (await chooseSource(url.search, access)) === 'snapshot'
                ) {
                  throw new SpacecraftNotFoundError(id);
                }
                return null;
              },
              lazy: {
                Component: async () =>
                  (await import('#screens/detail/SpacecraftDetailPage.tsx')).SpacecraftDetailPage,
              },
            },
            {
              path: 'compare',
              lazy: {
                loader: async () =>
                  (await import('#screens/compare/comparison-queries.ts')).createComparisonLoader(
                    source,
                    queryClient,
                  ),
                Component: async () =>
                  (await import('#screens/compare/ComparePage.tsx')).ComparePage,
              },
            },
            {
              path: 'overview',
              loader: createWholeListLoader(source, queryClient),
              lazy: {
                Component: async () =>
                  (await import('#screens/overview/OverviewPage.tsx')).OverviewPage,
              },
            },
            {
              path: 'timeline',
              loader: createWholeListLoader(source, queryClient),
              lazy: {
                Component: async () =>
                  (await import('#screens/timeline/TimelinePage.tsx')).TimelinePage,
              },
            },
            {
              path: 'kiosk/build',
              lazy: {
                loader: async () =>
                  (await import('#screens/kiosk/builder/loader.ts')).createLoader(
                    source,
                    queryClient,
                  ),
                Component: async () =>
                  (await import('#screens/kiosk/builder/KioskBuilderPage.tsx')).KioskBuilderPage,
              },
            },
            ...createTextRoutes(access, queryClient),
            { path: '*', Component: NotFound },
          ],
        },
      ],
    },
  ];
}
