import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import '#styles/index.css';
import { createRoutes } from '#routes.tsx';
import { scheduleServiceWorker } from '#shell/schedule-service-worker.ts';
import { createDataAccess } from '#source/data-access.ts';
import { DataContext } from '#source/DataContext.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id root.');

const base = import.meta.env.BASE_URL;
const access = createDataAccess(base);
const queryClient = new QueryClient();
access.source.onReplaced(() => void queryClient.invalidateQueries({ queryKey: ['catalogue'] }));
const router = createBrowserRouter(createRoutes(access, queryClient), { basename: base });

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <DataContext value={access}>
        <RouterProvider router={router} />
      </DataContext>
    </QueryClientProvider>
  </StrictMode>,
);

if (import.meta.env.PROD) void scheduleServiceWorker(base);
