import { QueryClient } from '@tanstack/react-query';
import { startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { App } from '#App.tsx';
import { createRoutes } from '#routes.tsx';
import { hydrateOrRestore } from '#hydration/hydrate-or-restore.ts';
import { showFailure } from '#hydration/failure-notice.ts';
import {
  hydrateQueryCache,
  markHydrated,
  resolveHeadLinks,
  resolveRelativeLinks,
} from '#hydration/prerendered.ts';
import { lazySourceStatus } from '#shell/Layout.tsx';
import { serviceWorkers } from '#lib/browser-apis.ts';
import { makeHistorySafe } from '#lib/history.ts';
import { tolerateDomChanges } from '#lib/tolerate-dom-changes.ts';
import { whenIdle } from '#lib/when-idle.ts';
import { nextTask } from '#lib/next-task.ts';
import { retryWhenOnline } from '#lib/retry-when-online.ts';
import { whenRouterReady } from '#hydration/when-router-ready.ts';
import { loadDeferredComponents } from '#screens/list/Deferred.tsx';
import { createDataAccess } from '#source/data-access.ts';
import { SITE_BASE } from '#lib/site-base.ts';

import '#styles/index.css';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id root.');

/** Of a page whose content is for another URL: src/build/pages/prerendered-page.ts. */
const IS_OPENING = 'data-opening';

/** How long a first load may take before it says that it loads. */
const NOTICE_DELAY_MS = 300;

tolerateDomChanges(root);

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
  const loading = loadDeferredComponents();
  void lazySourceStatus.load();
  await whenRouterReady(router);
  // The error page would replace content that can be read.
  if (router.state.errors !== null) throw router.state.errors;
  // An update that reaches a component whose code is missing would replace its prerendered content by a fallback. The
  // status reads the query cache itself, and must be hydrated from the same data that it was prerendered from.
  const ready = Promise.all([loading, lazySourceStatus.rendered]).then(whenIdle);
  await hydrateOrRestore(page, app, ready);
  return router;
}

async function renderPage(page: HTMLElement) {
  // Fetched while the page's own code runs.
  access.source.open().catch(() => {
    // The queries report it.
  });
  const { router, app } = createApp(false);
  // A loading notice has a render of its own, which would delay a fast load. A list's prerendered header stays meanwhile.
  await Promise.race([
    whenRouterReady(router),
    new Promise((resolve) => setTimeout(resolve, NOTICE_DELAY_MS)),
  ]);
  page.querySelector('main')?.replaceChildren();
  page.removeAttribute(IS_OPENING);
  page.hidden = false;
  const reactRoot = createRoot(page, { onUncaughtError: showFailure });
  // A transition renders in tasks of 5 ms: otherwise the first render blocks a phone for 200 ms.
  startTransition(() => reactRoot.render(app));
  await whenIdle();
  return router;
}

async function start(page: HTMLElement) {
  resolveHeadLinks();
  const hasData = hydrateQueryCache(queryClient);
  // If the page's content is for another URL, an inline script has hidden it.
  const isHidden = page.hidden || page.hasAttribute(IS_OPENING);
  const router = await (hasData && !isHidden ? hydratePage : renderPage)(page);
  if (!hasData) return;
  markHydrated();
  await whenRouterReady(router);
  // The error page offers a retry.
  if (router.state.errors !== null) return;
  // The published catalogue, or the one stored on this device, may be newer than the page's. A failure is reported when
  // the page needs data that it doesn't have.
  await retryWhenOnline(async () => {
    await access.source.open();
    const known = queryClient.getQueryCache().findAll({ queryKey: CATALOGUE });
    for (const { queryKey } of known) {
      // oxlint-disable-next-line no-await-in-loop -- each in a task of its own
      await nextTask();
      void queryClient.invalidateQueries({ queryKey, exact: true });
    }
  });
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
start(root).catch(showFailure);
if (import.meta.env.PROD) void scheduleServiceWorker(SITE_BASE);
