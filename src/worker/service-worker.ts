import { clientsClaim } from 'workbox-core';
import { addPlugins, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { dataFileRoutes, cacheDataFiles } from '#worker/data-files.ts';
import { pictureRoute } from '#worker/picture-route.ts';
import { refuseFallbackPages } from '#worker/refuse-fallback-pages.ts';

declare const self: ServiceWorkerGlobalScope;

// Requests without a route here, above all those to Launch Library's API, bypass the worker.
addPlugins([refuseFallbackPages]);
// oxlint-disable-next-line no-underscore-dangle -- the build inserts the precache list at this name
precacheAndRoute(self.__WB_MANIFEST, { cleanURLs: false });
registerRoute(
  new NavigationRoute(createHandlerBoundToURL('index.html'), {
    // A dot in the last segment means a file, such as a JSON file opened in its own tab.
    denylist: [/^[^?]*\.[^/?]*(\?|$)/],
  }),
);
for (const route of dataFileRoutes) registerRoute(route);
registerRoute(pictureRoute);

// Controls the first visit's page too: from now on it needs no network.
clientsClaim();
self.addEventListener('install', (event) => event.waitUntil(cacheDataFiles(event)));

// A new version waits until the visitor applies it, or until no page of the old one is open.
self.addEventListener('message', ({ data }: { data: unknown }) => {
  if (data === 'SKIP_WAITING') void self.skipWaiting();
});
