import type { WorkboxPlugin } from 'workbox-core/types.js';
import { Route } from 'workbox-routing';
import { NetworkFirst } from 'workbox-strategies';

declare const self: ServiceWorkerGlobalScope;

/** How long the network has before a kept copy is shown. */
const PATIENCE_SECONDS = 3;

/** Files that are replaced on the host without a build, by path below the app's base. */
const DATA_FILES = [
  { path: 'catalogue/spacecraft.json', isOptional: false },
  { path: 'config.json', isOptional: true },
] as const;

const isJson = (response: Response) =>
  response.status === 200 && /\bjson\b/.test(response.headers.get('content-type') ?? '');

/** Reads the body to its end: a copy that is cut off would replace a good one. */
async function isWholeJson(response: Response): Promise<boolean> {
  if (!isJson(response)) return false;
  try {
    JSON.parse(await response.clone().text());
    return true;
  } catch {
    return false;
  }
}

/** No such file, in the words of either kind of host: one of them answers with a page. */
const isAbsent = (response: Response) =>
  response.status === 404 || response.status === 410 || (response.ok && !isJson(response));

/**
 * Lets only whole JSON pass and be kept. Anything else counts as no answer, so that the kept copy
 * stands in; without one the page gets the host's answer as it came, and says what is wrong with it.
 * An optional file that is gone from the host is gone here too.
 */
const onlyWholeJson = (cacheName: string, isOptional: boolean): WorkboxPlugin => ({
  fetchDidSucceed: async ({ response, state }) => {
    if (await isWholeJson(response)) return response;
    if (state !== undefined) state['refused'] = response;
    if (isOptional && isAbsent(response)) await caches.delete(cacheName);
    throw new TypeError('Not a whole JSON file.');
  },
  handlerDidError: async ({ state }) => {
    const refused: unknown = state?.['refused'];
    return refused instanceof Response ? refused : undefined;
  },
});

const files = DATA_FILES.map(({ path, isOptional }) => {
  const { href } = new URL(path, self.location.href);
  return {
    href,
    strategy: new NetworkFirst({
      // The whole address, since another app may live on this host.
      cacheName: href,
      networkTimeoutSeconds: PATIENCE_SECONDS,
      // A host that says nothing of caching must not delay a new file by a browser's guess.
      fetchOptions: { cache: 'no-cache' },
      plugins: [onlyWholeJson(href, isOptional)],
    }),
  };
});

export const dataFileRoutes = files.map(
  ({ href, strategy }) => new Route(({ url }) => url.href === href, strategy),
);

/** The first visit's page has fetched these before there was a worker to keep them. */
export async function keepDataFiles(event: ExtendableEvent): Promise<void> {
  // Missing or cut off, they don't keep the app from being installed.
  await Promise.allSettled(
    files.flatMap(({ href, strategy }) => strategy.handleAll({ event, request: href })),
  );
}
