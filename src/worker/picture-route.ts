import type { WorkboxPlugin } from 'workbox-core/types.js';
import { ExpirationPlugin } from 'workbox-expiration';
import { Route } from 'workbox-routing';
import { CacheFirst } from 'workbox-strategies';

declare const self: ServiceWorkerGlobalScope;

/** Hosts that gave a picture only when asked without CORS, as far as this worker's life goes back. */
const hostsWithoutCors = new Set<string>();

/**
 * From the address alone: the page's own request brings headers, and a long Accept, as some browsers
 * send for pictures, makes a CORS request ask twice. Cookies and the referrer stay at home.
 */
function toRequest(url: string, mode: 'cors' | 'no-cors'): Request {
  return new Request(url, { mode, credentials: 'omit', referrerPolicy: 'no-referrer' });
}

/** Asks with CORS, since nobody can tell whether an opaque answer is a picture, or how large. */
const askWithCors: WorkboxPlugin = {
  requestWillFetch: async ({ request: { url } }) =>
    toRequest(url, hostsWithoutCors.has(new URL(url).origin) ? 'no-cors' : 'cors'),
  // Shown nonetheless, from the browser's own cache as a rule, and not kept.
  handlerDidError: async ({ request: { url } }) => {
    const response = await fetch(toRequest(url, 'no-cors'));
    hostsWithoutCors.add(new URL(url).origin);
    return response;
  },
};

const keepPicturesOnly: WorkboxPlugin = {
  cacheWillUpdate: async ({ response }) => {
    // A page instead of a picture is a host's word for "no such file".
    const isText = response.headers.get('content-type')?.startsWith('text/') ?? false;
    return response.status === 200 && !isText ? response : null;
  },
};

/** Pictures wherever they come from. Drawings aren't here: they are part of the app. */
export const pictureRoute = new Route(
  ({ request }) => request.destination === 'image',
  new CacheFirst({
    // Another app on this host may keep pictures too.
    cacheName: `pictures ${self.registration.scope}`,
    // Hosts vary their answer by Origin or Accept, which are the same for all who ask here.
    matchOptions: { ignoreVary: true },
    plugins: [
      askWithCors,
      keepPicturesOnly,
      new ExpirationPlugin({
        maxEntries: 200,
        maxAgeSeconds: 30 * 24 * 60 * 60,
        matchOptions: { ignoreVary: true },
        purgeOnQuotaError: true,
      }),
    ],
  }),
);
