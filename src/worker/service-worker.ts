import { clientsClaim } from 'workbox-core';
import type { RouteHandlerCallbackOptions, WorkboxPlugin } from 'workbox-core/types.js';
import { addPlugins, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute, setCatchHandler } from 'workbox-routing';
import { dataFileRoutes, cacheDataFiles } from '#worker/data-files.ts';
import { pictureRoute } from '#worker/picture-route.ts';

declare const self: ServiceWorkerGlobalScope;

const isPage = (type: string | null) => type?.startsWith('text/html') ?? false;

/**
 * Many hosts serve index.html with status 200 for unknown paths. In the middle of a deploy, that page would be cached
 * as a script until the next version. Refusing it fails the install, and the next check retries.
 */
const refuseFallbackPages: WorkboxPlugin = {
  cacheWillUpdate: async ({ request, response }) => {
    const isPageExpected = new URL(request.url).pathname.endsWith('.html');
    const isRight = isPage(response.headers.get('content-type')) === isPageExpected;
    return response.status === 200 && isRight ? response : null;
  },
};

// Requests without a route here, above all those to Launch Library's API, bypass the worker.
addPlugins([refuseFallbackPages]);
// oxlint-disable-next-line no-underscore-dangle -- the build inserts the precache list at this name
precacheAndRoute(self.__WB_MANIFEST, { cleanURLs: false });
const toAppPage = createHandlerBoundToURL('app.html');

const EMBED_PATHS: ReadonlySet<string> = new Set(
  ['embed', 'embed/'].map((path) => new URL(path, self.location.href).pathname),
);

/**
 * The app's page without its host's headers about framing. A site of the same domain shares this worker's storage, and may
 * frame an embed as any site may; the cached page's headers forbid that.
 */
async function toEmbedPage(options: RouteHandlerCallbackOptions): Promise<Response> {
  const page = await toAppPage(options);
  const headers = new Headers(page.headers);
  headers.delete('content-security-policy');
  headers.delete('x-frame-options');
  return new Response(page.body, { status: page.status, headers });
}

registerRoute(
  ({ url, request }) => request.mode === 'navigate' && EMBED_PATHS.has(url.pathname),
  toEmbedPage,
);
registerRoute(
  new NavigationRoute(toAppPage, {
    // A dot in the last segment means a file, such as a JSON file opened in its own tab.
    denylist: [/^[^?]*\.[^/?]*(\?|$)/],
  }),
);
for (const route of dataFileRoutes) registerRoute(route);
registerRoute(pictureRoute);

/** Whether the browser's caches work. They all reject when its files are damaged, or the disk has failed. */
async function canReadCaches(): Promise<boolean> {
  try {
    // oxlint-disable-next-line no-restricted-globals -- a failure is the result here
    await caches.keys();
    return true;
  } catch {
    return false;
  }
}

// Without caches the site works as without this worker. Where they work, the network has failed already.
setCatchHandler(async ({ request }) =>
  (await canReadCaches()) ? Response.error() : fetch(request),
);

// Controls the first visit's page too: from now on it needs no network.
clientsClaim();
self.addEventListener('install', (event) => event.waitUntil(cacheDataFiles(event)));

// A new version waits until the visitor applies it, or until no page of the old one is open.
self.addEventListener('message', ({ data }: { data: unknown }) => {
  if (data === 'SKIP_WAITING') void self.skipWaiting();
});
