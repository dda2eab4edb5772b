import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ComponentProps, StrictMode } from 'react';
import { RouterProvider } from 'react-router/dom';
import type { DataAccess } from '#source/data-access.ts';
import { DataContext } from '#source/DataContext.tsx';

type AppProps = {
  access: DataAccess;
  queryClient: QueryClient;
  router: ComponentProps<typeof RouterProvider>['router'];
};

/** The whole app: the same for prerendering and in the browser. */
export function App({ access, queryClient, router }: AppProps) {
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
