import type { Plugin } from 'vite';
import { withContentPolicy } from '#build/content-policy.ts';
import { readSiteConfig } from '#build/site/site-config.ts';

/**
 * Adds a content security policy to the built index.html, for its content and `public/config.json`.
 */
export function contentPolicyPlugin(): Plugin {
  let publicDir = '';
  return {
    name: 'content-policy',
    apply: 'build',
    configResolved(config) {
      ({ publicDir } = config);
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        const { config } = await readSiteConfig(publicDir);
        return withContentPolicy(html, config);
      },
    },
  };
}
