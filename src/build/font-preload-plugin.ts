import type { Plugin } from 'vite';

/** The font of nearly all words. The bold and the fixed one stand in a few places. */
const IS_FIRST = /b612-latin-(?:400|700)-normal.*\.woff2$/;

/** Where Vite puts a tag. */
const HEAD = 'head';

/** Has browsers fetch the fonts with the page, and not when they come upon the first word in them. */
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
          .filter((file) => IS_FIRST.test(file))
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
