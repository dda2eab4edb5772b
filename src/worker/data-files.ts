import type { WorkboxPlugin } from 'workbox-core/types.js';
import { Route } from 'workbox-routing';
import { NetworkFirst, type NetworkFirstOptions } from 'workbox-strategies';
import { decodeText } from '#lib/decode-text.ts';

declare const self: ServiceWorkerGlobalScope;

/** How long the network has before the cached copy is used. */
const TIMEOUT_SECONDS = 3;

/** Files that change on the host without a build: paths below the app's base. */
const DATA_FILES = [
  { path: 'catalogue/spacecraft.json', isOptional: false },
  { path: 'catalogue/changes.json', isOptional: true },
  { path: 'config.json', isOptional: true },
] as const;

/**
 * What the body of a response is: whole JSON; a page, as some hosts send where they have no file; or anything else, as
 * JSON that is cut off. The body decides, since hosts send .json files with all kinds of types.
 */
async function readKind(response: Response): Promise<'json' | 'page' | 'other'> {
  let text = '';
  try {
    text = decodeText(await response.clone().arrayBuffer());
    JSON.parse(text);
    return 'json';
  } catch {
    return /^\s*</.test(text) ? 'page' : 'other';
  }
}

/** A page's conditional request bypasses the cache: only the host knows whether its file has changed. */
const neverCached: WorkboxPlugin = { cachedResponseWillBeUsed: async () => null };

/**
 * Passes and caches only whole JSON. Anything else counts as a failure, so that the cached copy is used. Without a
 * copy the page gets the host's response unchanged, and reports what is wrong with it. An optional file that is gone
 * from the host is deleted here too. A 304, which only conditional requests get, is passed on and not cached.
 */
const onlyWholeJson = (cacheName: string, isOptional: boolean): WorkboxPlugin => ({
  fetchDidSucceed: async ({ response, state }) => {
    const { status } = response;
    if (status === 304) return response;
    const kind = status === 200 ? await readKind(response) : null;
    if (kind === 'json') return response;
    if (state !== undefined) state['rejected'] = response;
    const isAbsent = status === 404 || status === 410 || kind === 'page';
    // oxlint-disable-next-line no-restricted-globals -- a failure ends in the same error
    if (isOptional && isAbsent) await caches.delete(cacheName);
    throw new TypeError('Not a whole JSON file.');
  },
  handlerDidError: async ({ state }) => {
    const rejected: unknown = state?.['rejected'];
    return rejected instanceof Response ? rejected : undefined;
  },
});

const files = DATA_FILES.map(({ path, isOptional }) => {
  const { href } = new URL(path, self.location.href);
  const onlyWhole = onlyWholeJson(href, isOptional);
  const options: NetworkFirstOptions = {
    // The whole URL, since the host may serve other apps too.
    cacheName: href,
    // Without this, browsers guess how long to cache a file that has no Cache-Control.
    fetchOptions: { cache: 'no-cache' },
  };
  return {
    href,
    strategy: new NetworkFirst({
      ...options,
      networkTimeoutSeconds: TIMEOUT_SECONDS,
      plugins: [onlyWhole],
    }),
    revalidation: new NetworkFirst({ ...options, plugins: [onlyWhole, neverCached] }),
  };
});

export const dataFileRoutes = files.map(
  ({ href, strategy, revalidation }) =>
    new Route(
      ({ url }) => url.href === href,
      (options) =>
        (options.request.headers.has('if-none-match') ? revalidation : strategy).handle(options),
    ),
);

/** Caches the data files on install: the first visit's page fetched them before this worker existed. */
export async function cacheDataFiles(event: ExtendableEvent): Promise<void> {
  // A missing or incomplete file must not prevent the install.
  await Promise.allSettled(
    files.flatMap(({ href, strategy }) => strategy.handleAll({ event, request: href })),
  );
}
