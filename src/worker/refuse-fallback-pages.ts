import type { WorkboxPlugin } from 'workbox-core/types.js';

const isPage = (type: string | null) => type?.startsWith('text/html') ?? false;

/**
 * Many hosts answer unknown paths with index.html and status 200. While a deploy is half done that
 * would be kept as a script for as long as the version lives; refused, the version isn't installed,
 * and is tried again at the next check.
 */
export const refuseFallbackPages: WorkboxPlugin = {
  cacheWillUpdate: async ({ request, response }) => {
    const isPageExpected = new URL(request.url).pathname.endsWith('.html');
    const isRight = isPage(response.headers.get('content-type')) === isPageExpected;
    return response.status === 200 && isRight ? response : null;
  },
};
