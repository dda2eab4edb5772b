import type { Plugin } from 'vite';

const IS_FONT = /\.woff2$/;

/** Where Vite puts a tag. */
const HEAD = 'head';

/**
 * Has browsers fetch the fonts with the page, and not when they come upon the first word in them: a page that was
 * set without one is set anew when it comes a moment later.
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
            injectTo: HEAD,
          }));
      },
    },
  };
}
