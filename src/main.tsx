import { QueryClient } from '@tanstack/react-query';
import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { App } from '#App.tsx';
import { createRoutes } from '#routes.tsx';
import {
  hydrateQueryCache,
  markHydrated,
  resolveIconLink,
  resolveRelativeLinks,
} from '#hydration/prerendered.ts';
import { lazySourceStatus } from '#shell/Layout.tsx';
import { serviceWorkers } from '#lib/browser-apis.ts';
import { makeHistorySafe } from '#lib/history.ts';
import { whenIdle } from '#lib/when-idle.ts';
import { nextTask } from '#lib/next-task.ts';
import { whenRouterReady } from '#hydration/when-router-ready.ts';
import { loadDeferredComponents } from '#screens/list/Deferred.tsx';
import { createDataAccess } from '#source/data-access.ts';
import { SITE_BASE } from '#lib/site-base.ts';

import '#styles/index.css';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id root.');

const access = createDataAccess(SITE_BASE);
const queryClient = new QueryClient();
const CATALOGUE = ['catalogue'];
access.source.onReplaced(() => void queryClient.invalidateQueries({ queryKey: CATALOGUE }));

function createApp(isPrerendered: boolean) {
  const router = createBrowserRouter(createRoutes(access, queryClient, { isPrerendered }), {
    basename: SITE_BASE,
  });
  return { router, app: <App access={access} queryClient={queryClient} router={router} /> };
}

/** Runs each step as a separate task: a single task would block a phone for half a second. */
async function hydratePage(page: HTMLElement) {
  resolveRelativeLinks(page);
  await nextTask();
  const { router, app } = createApp(true);
  await nextTask();
  const loading = Promise.all([loadDeferredComponents(), lazySourceStatus.load()]);
  await whenRouterReady(router);
  // As a transition React hydrates in time slices.
  startTransition(() => void hydrateRoot(page, app));
  // An update that reaches a component whose code is missing would replace its prerendered content by a fallback. The
  // status reads the query cache itself, and must be hydrated from the same data that it was prerendered from.
  await Promise.all([loading, lazySourceStatus.rendered]);
  return router;
}

function renderPage(page: HTMLElement) {
  const { router, app } = createApp(false);
  page.replaceChildren();
  page.hidden = false;
  createRoot(page).render(app);
  return router;
}

async function start(page: HTMLElement) {
  resolveIconLink();
  const hasData = hydrateQueryCache(queryClient);
  // If the page's content is for another URL, an inline script has hidden it.
  const router = hasData && !page.hidden ? await hydratePage(page) : renderPage(page);
  if (!hasData) return;
  await whenIdle();
  markHydrated();
  await whenRouterReady(router);
  // The error page offers a retry. Without an error, a catalogue that can't be opened is reported when the page
  // needs data that it doesn't have.
  if (router.state.errors !== null) return;
  // The published catalogue, or the one stored on this device, may be newer than the page's.
  await access.source.open();
  const known = queryClient.getQueryCache().findAll({ queryKey: CATALOGUE });
  for (const { queryKey } of known) {
    // oxlint-disable-next-line no-await-in-loop -- each in a task of its own
    await nextTask();
    void queryClient.invalidateQueries({ queryKey, exact: true });
  }
}

/** Registers the service worker once the page is idle. If that isn't possible, the page works without it. */
async function scheduleServiceWorker(base: string): Promise<void> {
  const workers = serviceWorkers();
  if (workers === null) return;
  try {
    const { controller } = workers;
    await whenIdle();
    const { registerServiceWorker } = await import('#pwa/register-service-worker.ts');
    await registerServiceWorker(base, workers, controller);
  } catch {
    // The page is on plain HTTP or in a private window, or storage is blocked.
  }
}

makeHistorySafe();
start(root).catch(() => {});
if (import.meta.env.PROD) void scheduleServiceWorker(SITE_BASE);
