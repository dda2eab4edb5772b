import type { Plugin, ResolvedConfig } from 'vite';
import { prerender } from '#build/prerender.ts';

/** Draws the site's pages once all its other files are written. */
export function prerenderPlugin(): Plugin {
  let config: ResolvedConfig | null = null;
  return {
    name: 'prerender',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        if (config === null) return;
        const { root, base, define = {}, build } = config;
        const pages = await prerender({ root, outDir: build.outDir, base, define });
        config.logger.info(`${pages} pages were drawn`);
      },
    },
  };
}
