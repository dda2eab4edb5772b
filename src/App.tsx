import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ComponentProps, StrictMode, useEffect } from 'react';
import { RouterProvider } from 'react-router/dom';
import type { DataAccess } from '#source/data-access.ts';
import { DataContext } from '#source/DataContext.tsx';

type AppProps = {
  access: DataAccess;
  queryClient: QueryClient;
  router: ComponentProps<typeof RouterProvider>['router'];
  /** Called when it is on the page, or has been taken over but for parts whose code is still to come. */
  onDrawn?: () => void;
};

/** All that is drawn: the same where a page is built and where it is taken over. */
export function App({ access, queryClient, router, onDrawn }: AppProps) {
  useEffect(() => onDrawn?.(), [onDrawn]);
  return (
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <DataContext value={access}>
          <RouterProvider router={router} />
        </DataContext>
      </QueryClientProvider>
    </StrictMode>
  );
}
