import type { QueryClient } from '@tanstack/react-query';
import type { RouteObject } from 'react-router';
import type { Source } from '#catalogue/source.ts';
import { LayoutError } from '#shell/ErrorPage.tsx';
import { KioskError } from '#shell/KioskError.tsx';
import { Loading } from '#shell/Loading.tsx';

/** The part of the site map whose screens have neither header nor navigation. */
export function createRoutesWithoutLayout(source: Source, queryClient: QueryClient): RouteObject[] {
  return [
    {
      // Full screen.
      path: 'kiosk',
      ErrorBoundary: KioskError,
      HydrateFallback: Loading,
      lazy: {
        loader: async () =>
          (await import('#screens/kiosk/display/loader.ts')).createLoader(source, queryClient),
        Component: async () => (await import('#screens/kiosk/KioskPage.tsx')).KioskPage,
      },
    },
    {
      // In frames of other sites’ pages.
      path: 'embed',
      ErrorBoundary: LayoutError,
      HydrateFallback: Loading,
      lazy: {
        loader: async () =>
          (await import('#screens/embed/loader.ts')).createLoader(source, queryClient),
        Component: async () => (await import('#screens/embed/EmbedPage.tsx')).EmbedPage,
      },
    },
  ];
}
