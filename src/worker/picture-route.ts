import type { WorkboxPlugin } from 'workbox-core/types.js';
import { ExpirationPlugin } from 'workbox-expiration';
import { Route } from 'workbox-routing';
import { CacheFirst } from 'workbox-strategies';
import { createCorsHosts } from '#worker/cors-hosts.ts';

declare const self: ServiceWorkerGlobalScope;

const corsHosts = createCorsHosts();
const hostOf = (url: string) => new URL(url).origin;

/**
 * Creates a new request for a URL, without cookies and referrer. The page's own request can't be used: some browsers
 * send a long Accept header for pictures, which causes a CORS preflight.
 */
function toRequest(url: string, mode: 'cors' | 'no-cors'): Request {
  return new Request(url, { mode, credentials: 'omit', referrerPolicy: 'no-referrer' });
}

/** Requests with CORS, since an opaque response hides its type and its size. */
const requestWithCors: WorkboxPlugin = {
  requestWillFetch: async ({ request: { url } }) =>
    toRequest(url, corsHosts.isWithout(hostOf(url)) ? 'no-cors' : 'cors'),
  fetchDidSucceed: async ({ request: { url }, response }) => {
    if (response.type === 'cors') corsHosts.noteSuccess(hostOf(url));
    return response;
  },
  // Without CORS the picture is shown, usually from the browser's HTTP cache, but isn't cached here.
  handlerDidError: async ({ request: { url } }) => {
    const response = await fetch(toRequest(url, 'no-cors'));
    corsHosts.noteFailure(hostOf(url));
    return response;
  },
};

const cachePicturesOnly: WorkboxPlugin = {
  cacheWillUpdate: async ({ response }) => {
    // Some hosts respond with a page when there is no such file.
    const isText = response.headers.get('content-type')?.startsWith('text/') ?? false;
    return response.status === 200 && !isText ? response : null;
  },
};

/** Pictures from any host. The app's own drawings are precached with its code. */
export const pictureRoute = new Route(
  ({ request }) => request.destination === 'image',
  new CacheFirst({
    // Another app on this host may have a picture cache too.
    cacheName: `pictures ${self.registration.scope}`,
    // Hosts vary responses by Origin or Accept, which are the same for all requests here.
    matchOptions: { ignoreVary: true },
    plugins: [
      requestWithCors,
      cachePicturesOnly,
      new ExpirationPlugin({
        // The only cache that grows while the app is used: the others have the build's files and the data files.
        maxEntries: 200,
        maxAgeSeconds: 30 * 24 * 60 * 60,
        matchOptions: { ignoreVary: true },
        purgeOnQuotaError: true,
      }),
    ],
  }),
);
