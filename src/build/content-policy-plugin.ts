import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { OWN_HOST, withContentPolicy } from '#build/content-policy.ts';
import { parseConfig } from '#catalogue/read-config.ts';

/**
 * Puts a content security policy into the built index.html, made of what stands in it and of
 * `public/config.json`. Fails the build for a config that can't be used.
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
