import type { WorkboxPlugin } from 'workbox-core/types.js';

const isPage = (type: string | null) => type?.startsWith('text/html') ?? false;

/**
 * Many hosts serve index.html with status 200 for unknown paths. In the middle of a deploy, that page would be cached
 * as a script for as long as the version lasts. Refusing it fails the install, and the next check retries.
 */
export const refuseFallbackPages: WorkboxPlugin = {
  cacheWillUpdate: async ({ request, response }) => {
    const isPageExpected = new URL(request.url).pathname.endsWith('.html');
    const isRight = isPage(response.headers.get('content-type')) === isPageExpected;
    return response.status === 200 && isRight ? response : null;
  },
};
