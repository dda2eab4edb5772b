import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { readSiteConfig } from '#build/site/site-config.ts';
import {
  toRobots,
  toSitemap,
  toSitemapEntries,
  withAbsoluteImage,
} from '#build/site/site-files.ts';
import { parseCatalogueText } from '#catalogue/file/catalogue-file.ts';
import { decodeText } from '#lib/decode-text.ts';

/** The pages of src/prerender.tsx. */
const toPrerenderedPaths = (ids: readonly number[]) => [
  '/spacecraft',
  ...ids.map((id) => `/spacecraft/${id}`),
];

/**
 * Writes robots.txt and sitemap.xml. The site's URL is `site` of `public/config.json`, else SITE_URL; without
 * one there is no sitemap, and no page names its canonical URL.
 */
export function siteFilesPlugin(): Plugin {
  let config: ResolvedConfig | null = null;
  let site: string | null = null;
  return {
    name: 'site-files',
    apply: 'build',
    // Before the build, so that an invalid config is its only message.
    async configResolved(resolved) {
      config = resolved;
      ({ site } = await readSiteConfig(config.publicDir));
    },
    transformIndexHtml: { order: 'post', handler: (html) => withAbsoluteImage(html, site) },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        if (config === null) return;
        const { root, build, logger } = config;
        const outDir = resolve(root, build.outDir);
        const read = async (...path: string[]) => decodeText(await readFile(join(outDir, ...path)));
        const write = (text: string, ...path: string[]) => writeFile(join(outDir, ...path), text);
        await write(toRobots(site), 'robots.txt');
        if (site === null) {
          logger.info(
            'No sitemap and no canonical URLs: neither `site` in public/config.json nor SITE_URL has the site’s URL.',
          );
          return;
        }
        const { spacecraft, provenance } = parseCatalogueText(
          await read('catalogue', 'spacecraft.json'),
        );
        const paths = toPrerenderedPaths(spacecraft.map(({ id }) => id));
        await write(toSitemap(toSitemapEntries(site, paths, provenance.recorded)), 'sitemap.xml');
      },
    },
  };
}
