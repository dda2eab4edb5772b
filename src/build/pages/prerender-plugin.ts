import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { APP_PAGE, INDEX_PAGE } from '#build/pages/page-files.ts';
import { prerender } from '#build/pages/prerender.ts';
import { writeSitePages } from '#build/pages/site-pages.ts';

/** The last segment has a dot. */
const IS_FILE = /\.[^/]*$/;

/** Writes the site's pages after all its other files. */
export function prerenderPlugin(): Plugin {
  let config: ResolvedConfig | null = null;
  return {
    name: 'prerender',
    configResolved(resolved) {
      config = resolved;
    },
    /** Serves a folder's index.html with and without a trailing slash, and the app for unknown paths, as hosts do. */
    configurePreviewServer({ config: { root, build }, middlewares }) {
      middlewares.use((request, _response, next) => {
        const [path = '', ...query] = (request.url ?? '').split('?');
        const page = `${path.replace(/\/$/, '')}/${INDEX_PAGE}`;
        if (existsSync(join(root, build.outDir, page))) request.url = [page, ...query].join('?');
        else if (!IS_FILE.test(path)) request.url = [`/${APP_PAGE}`, ...query].join('?');
        next();
      });
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        // The servers of `vite` and Vitest close bundles too.
        if (config?.command !== 'build') return;
        const { root, base, define = {}, build } = config;
        await writeSitePages(build.outDir, base);
        const pages = await prerender({ root, outDir: build.outDir, base, define });
        config.logger.info(`${pages} pages were prerendered`);
      },
    },
  };
}
