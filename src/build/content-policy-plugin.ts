import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { OWN_HOST, withContentPolicy } from '#build/content-policy.ts';
import { parseConfig } from '#catalogue/read-config.ts';

/**
 * Adds a content security policy to the built index.html, for its content and `public/config.json`. Fails the build for an
 * invalid config.
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
        const text = await readFile(join(publicDir, 'config.json'), 'utf8');
        const { config, problem } = parseConfig(text, OWN_HOST);
        if (problem !== null) throw new Error(problem);
        return withContentPolicy(html, config);
      },
    },
  };
}
