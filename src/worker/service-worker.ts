import { clientsClaim } from 'workbox-core';
import { addPlugins, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { dataFileRoutes, keepDataFiles } from '#worker/data-files.ts';
import { pictureRoute } from '#worker/picture-route.ts';
import { refuseFallbackPages } from '#worker/refuse-fallback-pages.ts';

declare const self: ServiceWorkerGlobalScope;

// What isn't routed here, Launch Library's API above all, goes by as if there were no worker.
addPlugins([refuseFallbackPages]);
// oxlint-disable-next-line no-underscore-dangle -- the build knows the place of its list by this name
precacheAndRoute(self.__WB_MANIFEST, { cleanURLs: false });
registerRoute(
  new NavigationRoute(createHandlerBoundToURL('index.html'), {
    // A last segment with a dot names a file: a JSON file opened in a tab of its own, say.
    denylist: [/^[^?]*\.[^/?]*(\?|$)/],
  }),
);
for (const route of dataFileRoutes) registerRoute(route);
registerRoute(pictureRoute);

// The page of the first visit is answered as well: from here on it needs no network.
clientsClaim();
self.addEventListener('install', (event) => event.waitUntil(keepDataFiles(event)));

// A new version waits until its reader says so, or until no page of the old one is open.
self.addEventListener('message', ({ data }: { data: unknown }) => {
  if (data === 'SKIP_WAITING') void self.skipWaiting();
});
