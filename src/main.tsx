import { QueryClient } from '@tanstack/react-query';
import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { App } from '#App.tsx';
import { createRoutes } from '#routes.tsx';
import {
  markHydrated,
  resolveRelativeLinks,
  hydrateQueryCache,
  takePendingClick,
} from '#hydration/prerendered.ts';
import { scheduleServiceWorker } from '#pwa/schedule-service-worker.ts';
import { lazySourceStatus } from '#shell/Layout.tsx';
import { whenIdle } from '#lib/when-idle.ts';
import { nextTask } from '#lib/next-task.ts';
import { whenRouterReady } from '#hydration/when-router-ready.ts';
import { loadDeferredComponents, whenListPartsDrawn } from '#screens/list/deferred-components.tsx';
import { createDataAccess } from '#source/data-access.ts';
import { SITE_BASE } from '#lib/site-base.ts';

import '#styles/index.css';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id root.');

const access = createDataAccess(SITE_BASE);
const queryClient = new QueryClient();
const CATALOGUE = ['catalogue'];
access.source.onReplaced(() => void queryClient.invalidateQueries({ queryKey: CATALOGUE }));

/** Draws what the address asks for. `isPrerendered` when it stands on the page already. */
function createApp(isPrerendered: boolean) {
  const router = createBrowserRouter(createRoutes(access, queryClient, { isPrerendered }), {
    basename: SITE_BASE,
  });
  const { promise: drawn, resolve: noteDrawn } = Promise.withResolvers<void>();
  const app = <App access={access} queryClient={queryClient} router={router} onDrawn={noteDrawn} />;
  return { router, app, drawn };
}

/** Each step in a task of its own: at once they would hold a phone up for half a second. */
async function hydratePage(page: HTMLElement) {
  resolveRelativeLinks(page);
  await nextTask();
  const { router, app, drawn } = createApp(true);
  await nextTask();
  // What an update reaches before it's taken over is drawn anew, if its code isn't there.
  const loading = Promise.all([loadDeferredComponents(), lazySourceStatus.load()]);
  await whenRouterReady(router);
  const early = takePendingClick();
  // In slices, as far as React slices it.
  startTransition(() => void hydrateRoot(page, app));
  await Promise.all([loading, drawn, lazySourceStatus.drawn]);
  const isList = router.state.matches.at(-1)?.route.path === 'spacecraft';
  if (isList) await whenListPartsDrawn();
  early?.click();
  return router;
}

function begin(page: HTMLElement) {
  const { router, app } = createApp(false);
  takePendingClick();
  page.replaceChildren();
  page.hidden = false;
  createRoot(page).render(app);
  return router;
}

async function start(page: HTMLElement) {
  const hasAnswers = hydrateQueryCache(queryClient);
  // A script within has hidden what isn't for this address.
  const router = hasAnswers && !page.hidden ? await hydratePage(page) : begin(page);
  if (!hasAnswers) return;
  // What the page was built with may be older than what is published now, or kept on this device.
  await whenIdle();
  markHydrated();
  // Until then it isn't known whether it has failed.
  await whenRouterReady(router);
  // A page that has failed says so, and its reader tries again. A catalogue that can't be opened is said when
  // it's asked for something that the page doesn't hold.
  if (router.state.errors !== null) return;
  await access.source.open();
  const known = queryClient.getQueryCache().findAll({ queryKey: CATALOGUE });
  for (const { queryKey } of known) {
    // oxlint-disable-next-line no-await-in-loop -- each in a task of its own
    await nextTask();
    void queryClient.invalidateQueries({ queryKey, exact: true });
  }
}

start(root).catch(() => {});
if (import.meta.env.PROD) void scheduleServiceWorker(SITE_BASE);
