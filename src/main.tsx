import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import '#styles/index.css';
import { fetchCatalogue } from '#catalogue/catalogue-file.ts';
import { createSnapshotSource } from '#catalogue/snapshot-source.ts';
import { createRoutes } from '#routes.tsx';
import { scheduleServiceWorker } from '#shell/schedule-service-worker.ts';
import { SourceContext } from '#spacecraft/SourceContext.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id root.');

const base = import.meta.env.BASE_URL;
const source = createSnapshotSource(() => fetchCatalogue(`${base}catalogue/spacecraft.json`));
const queryClient = new QueryClient();
const router = createBrowserRouter(createRoutes(source, queryClient), { basename: base });

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <SourceContext value={source}>
        <RouterProvider router={router} />
      </SourceContext>
    </QueryClientProvider>
  </StrictMode>,
);

if (import.meta.env.PROD) void scheduleServiceWorker(base);
