import type { Plugin } from 'vite';

const IS_FONT = /\.woff2$/;

/**
 * Preloads the fonts, which browsers otherwise request at the first text that uses them: text that is rendered in a
 * fallback font shifts a moment later.
 */
export function fontPreloadPlugin(): Plugin {
  let base = '/';
  return {
    name: 'font-preload',
    apply: 'build',
    configResolved(config) {
      ({ base } = config);
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        return Object.keys(bundle)
          .filter((file) => IS_FONT.test(file))
          .map((file) => ({
            tag: 'link',
            attrs: {
              rel: 'preload',
              as: 'font',
              type: 'font/woff2',
              crossorigin: true,
              href: `${base}${file}`,
            },
            injectTo: 'head' as const,
          }));
      },
    },
  };
}
