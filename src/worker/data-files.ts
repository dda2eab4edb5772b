import type { WorkboxPlugin } from 'workbox-core/types.js';
import { Route } from 'workbox-routing';
import { NetworkFirst, type NetworkFirstOptions } from 'workbox-strategies';

declare const self: ServiceWorkerGlobalScope;

/** How long the network has before a kept copy is shown. */
const TIMEOUT_SECONDS = 3;

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

/** A page that asks whether the host's file is another than its own is told by the host alone. */
const neverKept: WorkboxPlugin = { cachedResponseWillBeUsed: async () => null };

/**
 * Lets only whole JSON pass and be kept. Anything else counts as no answer, so that the kept copy
 * stands in; without one the page gets the host's answer as it came, and says what is wrong with it.
 * An optional file that is gone from the host is gone here too. That nothing changed (304), which only a page with
 * a file of its own asks for, is said to it and not kept.
 */
const onlyWholeJson = (cacheName: string, isOptional: boolean): WorkboxPlugin => ({
  fetchDidSucceed: async ({ response, state }) => {
    if (response.status === 304 || (await isWholeJson(response))) return response;
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
  const onlyWhole = onlyWholeJson(href, isOptional);
  const options: NetworkFirstOptions = {
    // The whole address, since another app may live on this host.
    cacheName: href,
    // A host that says nothing of caching must not delay a new file by a browser's guess.
    fetchOptions: { cache: 'no-cache' },
  };
  return {
    href,
    strategy: new NetworkFirst({
      ...options,
      networkTimeoutSeconds: TIMEOUT_SECONDS,
      plugins: [onlyWhole],
    }),
    revalidation: new NetworkFirst({ ...options, plugins: [onlyWhole, neverKept] }),
  };
});

export const dataFileRoutes = files.map(
  ({ href, strategy, revalidation }) =>
    new Route(
      ({ url }) => url.href === href,
      (asked) =>
        (asked.request.headers.has('if-none-match') ? revalidation : strategy).handle(asked),
    ),
);

/** The first visit's page has fetched these before there was a worker to keep them. */
export async function keepDataFiles(event: ExtendableEvent): Promise<void> {
  // Missing or cut off, they don't keep the app from being installed.
  await Promise.allSettled(
    files.flatMap(({ href, strategy }) => strategy.handleAll({ event, request: href })),
  );
}
