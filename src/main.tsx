import { QueryClient } from '@tanstack/react-query';
import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import '#styles/index.css';
import { App } from '#App.tsx';
import { createRoutes } from '#routes.tsx';
import { dropAnswers, takeAnswers, takeEarlyPress } from '#shell/prerendered.ts';
import { scheduleServiceWorker } from '#shell/schedule-service-worker.ts';
import { sourceStatus } from '#shell/shell-parts.tsx';
import { whenIdle } from '#shell/when-idle.ts';
import { whenReady } from '#shell/when-ready.ts';
import { loadListParts, whenListPartsDrawn } from '#export/whole-list.tsx';
import { createDataAccess } from '#source/data-access.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id root.');

const base = import.meta.env.BASE_URL;
const access = createDataAccess(base);
const queryClient = new QueryClient();
const lookAgain = () => void queryClient.invalidateQueries({ queryKey: ['catalogue'] });
access.source.onReplaced(lookAgain);

const hasAnswers = takeAnswers(queryClient);
// A script within has hidden what isn't for this address.
const isPrerendered = hasAnswers && !root.hidden;
const router = createBrowserRouter(createRoutes(access, queryClient, { isPrerendered }), {
  basename: base,
});
const app = <App access={access} queryClient={queryClient} router={router} />;

async function takeOver(page: HTMLElement) {
  // What an update reaches before it's taken over is drawn anew, if its code isn't there.
  const loading = Promise.all([loadListParts(), sourceStatus.load()]);
  await whenReady(router);
  const early = takeEarlyPress();
  // In slices between which the page answers: at once it would hold a phone up for a third of a second.
  startTransition(() => void hydrateRoot(page, app));
  await loading;
  await sourceStatus.drawn;
  const isList = router.state.matches.at(-1)?.route.path === 'spacecraft';
  if (isList) await whenListPartsDrawn();
  early?.click();
}

function begin(page: HTMLElement) {
  takeEarlyPress();
  page.replaceChildren();
  page.hidden = false;
  createRoot(page).render(app);
}

/** What the page was built with may be older than what is published now, or kept on this device. */
async function lookForNewer() {
  await whenIdle();
  dropAnswers();
  // A page that has failed says so, and its reader tries again.
  if (router.state.errors !== null) return;
  await access.source.open();
  lookAgain();
}

async function start(page: HTMLElement) {
  if (isPrerendered) await takeOver(page);
  else begin(page);
  // A catalogue that can't be opened is said when it's asked for something that the page doesn't hold.
  if (hasAnswers) await lookForNewer();
}

start(root).catch(() => {});
if (import.meta.env.PROD) void scheduleServiceWorker(base);
