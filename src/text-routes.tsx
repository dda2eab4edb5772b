import type { QueryClient } from '@tanstack/react-query';
import type { RouteObject } from 'react-router';
import { shippedPackagesQuery } from '#screens/about/shipped-packages.ts';
import type { DataAccess } from '#source/data-access.ts';
import {
  configQuery,
  picturesQuery,
  problemRecordsQuery,
  sourceSummaryQuery,
} from '#source/queries.ts';

/** The part of the site map with the pages about the catalogue: src/routes.tsx has the rest. */
export function createTextRoutes(access: DataAccess, queryClient: QueryClient): RouteObject[] {
  const { source } = access;
  return [
    {
      path: 'credits',
      loader: async () => {
        await queryClient.query(picturesQuery(source));
        return null;
      },
      lazy: {
        Component: async () => (await import('#screens/credits/CreditsPage.tsx')).CreditsPage,
      },
    },
    {
      path: 'data',
      loader: async () => {
        await Promise.all([
          queryClient.query(sourceSummaryQuery(source)),
          queryClient.query(problemRecordsQuery(source)),
          queryClient.query(configQuery(access)),
        ]);
        return null;
      },
      lazy: {
        Component: async () => (await import('#screens/data/DataPage.tsx')).DataPage,
      },
    },
    {
      path: 'changes',
      lazy: {
        loader: async () =>
          (await import('#screens/changes/changes-query.ts')).createLoader(access, queryClient),
        Component: async () => (await import('#screens/changes/ChangesPage.tsx')).ChangesPage,
      },
    },
    {
      path: 'help',
      lazy: {
        Component: async () => (await import('#screens/help/HelpPage.tsx')).HelpPage,
      },
    },
    {
      path: 'about',
      loader: async () => {
        await queryClient.query(shippedPackagesQuery);
        return null;
      },
      lazy: {
        Component: async () => (await import('#screens/about/AboutPage.tsx')).AboutPage,
      },
    },
  ];
}
