import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { OWN_HOST, withContentPolicy } from '#build/content-policy.ts';
import {
  parseManifest,
  SHELL_FILE,
  toScripts,
  toSheet,
  writePage,
} from '#build/pages/page-files.ts';
import { assemblePage } from '#build/pages/prerendered-page.ts';
import { toSiteAddress, withPageAddress } from '#build/site/site-files.ts';
import { parseConfig } from '#catalogue/read-config.ts';
import type { StaticRenderer } from '#hydration/prerendered-page.ts';

type RendererModule = { createStaticRenderer: (catalogueText: string) => StaticRenderer };

const isRendererModule = (module: object): module is RendererModule =>
  'createStaticRenderer' in module;

export type PrerenderOptions = {
  /** The project's folder. */
  root: string;
  /** The built site, complete but for these pages. */
  outDir: string;
  /** What addresses in the built pages begin with. */
  base: string;
  define: Record<string, unknown>;
  /** Draws no more pages than this: the list, and the first craft. */
  most?: number;
};

/** The app, built to draw pages in Node. */
async function loadRenderer({ root, define }: PrerenderOptions, folder: string) {
  await build({
    root,
    // Whatever the site's: in the pages it becomes the way up from each.
    base: '/',
    define,
    configFile: false,
    logLevel: 'warn',
    plugins: [react()],
    // In one file: packages are part of it, so that it runs from any folder.
    ssr: { noExternal: true },
    build: {
      ssr: 'src/prerender.tsx',
      outDir: folder,
      // As the app's own build has it: a drawing's file has the same name in both.
      assetsInlineLimit: 0,
      copyPublicDir: false,
    },
  });
  const module: object = await import(pathToFileURL(join(folder, 'prerender.js')).href);
  if (!isRendererModule(module)) throw new Error('The built drawer draws no pages.');
  return module.createStaticRenderer;
}

/**
 * Writes a page for the list and for each spacecraft beside a built index.html: their content with its data,
 * the site's CSS, a title and a description. Any host gives them for their addresses, and they can be
 * read before, or without, any script. Gives the number of pages.
 */
export async function prerender(options: PrerenderOptions): Promise<number> {
  const { root, outDir, base, most = Infinity } = options;
  const cache = join(root, 'node_modules', '.cache');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'prerender-'));
  try {
    const createStaticRenderer = await loadRenderer(options, folder);
    const read = (...path: string[]) => readFile(join(outDir, ...path), 'utf8');
    const [shell, catalogue, configText, manifestText] = await Promise.all([
      read(SHELL_FILE),
      read('catalogue', 'spacecraft.json'),
      read('config.json'),
      read('.vite', 'manifest.json'),
    ]);
    const { config } = parseConfig(configText, OWN_HOST);
    const site = toSiteAddress(config, process.env['SITE_URL']);
    const manifest = parseManifest(manifestText);
    const drawer = createStaticRenderer(catalogue);
    const sheet = toSheet(manifest);
    const parts = { shell, base, css: await read(sheet), cssFolder: `${dirname(sheet)}/` };
    const pages = drawer.pages.slice(0, most);
    for (const { path, screen } of pages) {
      const scripts = toScripts(manifest, [screen]);
      const page = assemblePage(path, await drawer.draw(path), { ...parts, scripts });
      await writePage(outDir, path, withContentPolicy(withPageAddress(page, site, path), config));
    }
    return pages.length;
  } finally {
    await rm(folder, { recursive: true });
  }
}
