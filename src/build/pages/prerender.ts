import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { withContentPolicy } from '#build/content-policy.ts';
import { toFrontDoorPage } from '#build/pages/front-door-page.ts';
import {
  INDEX_PAGE,
  parseManifest,
  SHELL_FILE,
  toScripts,
  toSheet,
  writePage,
} from '#build/pages/page-files.ts';
import { assemblePage } from '#build/pages/prerendered-page.ts';
import { CATALOGUE_MODULES, SCREENS } from '#build/pages/screen-pages.ts';
import { toListScripts, withPreloads } from '#build/pages/site-pages.ts';
import { readSiteConfig } from '#build/site/site-config.ts';
import { withCanonicalUrl } from '#build/site/site-files.ts';
import { decodeText } from '#lib/decode-text.ts';
import type { StaticRenderer } from '#hydration/prerendered-page.ts';

/** The list's other components. A prerendered list has their HTML. */
const DEFERRED_COMPONENTS = 'src/screens/list/deferred-components.ts';

const TABLE = 'src/screens/list/table/SpacecraftTable.tsx';

type RendererModule = {
  createStaticRenderer: (catalogueText: string, site: string | null) => StaticRenderer;
};

const isRendererModule = (module: object): module is RendererModule =>
  'createStaticRenderer' in module;

export type PrerenderOptions = {
  /** The project's folder. */
  root: string;
  /** The built site, without these pages. */
  outDir: string;
  /** What the URLs in the built pages begin with. */
  base: string;
  define: Record<string, unknown>;
  /** The maximum number of pages: the list, and the first craft. */
  limit?: number;
};

/** Builds the app for Node into a folder of the project, and loads it. */
export async function loadRenderer(
  { root, define }: Pick<PrerenderOptions, 'root' | 'define'>,
  folder: string,
) {
  await build({
    root,
    // Independent of the site's base: each page replaces it by a relative one.
    base: '/',
    define,
    configFile: false,
    logLevel: 'warn',
    plugins: [react()],
    // One file with all packages in it runs from any folder.
    ssr: { noExternal: true },
    build: {
      ssr: 'src/prerender.tsx',
      outDir: folder,
      emptyOutDir: true,
      // As in the app's own build, so that an image has the same file name in both.
      assetsInlineLimit: 0,
      copyPublicDir: false,
    },
  });
  const module: object = await import(pathToFileURL(join(folder, 'prerender.js')).href);
  if (!isRendererModule(module)) throw new Error('The built renderer has no createStaticRenderer.');
  return module.createStaticRenderer;
}

/**
 * Writes a page for the list and for each spacecraft into a built site, and the front door into index.html: their content
 * with its data, the site's CSS, a title and a description. Any host serves them at their URLs, and they can be read
 * without scripts. Returns the number of pages besides index.html.
 */
export async function prerender(options: PrerenderOptions): Promise<number> {
  const { outDir, base, limit = Infinity } = options;
  // In the output folder, which the next build empties if this one is killed.
  const folder = await mkdtemp(join(resolve(outDir), '.vite', 'renderer-'));
  try {
    const createStaticRenderer = await loadRenderer(options, folder);
    const read = async (...path: string[]) => decodeText(await readFile(join(outDir, ...path)));
    const [shell, catalogue, { config, site }, manifestText] = await Promise.all([
      read(SHELL_FILE),
      read('catalogue', 'spacecraft.json'),
      readSiteConfig(outDir),
      read('.vite', 'manifest.json'),
    ]);
    const manifest = parseManifest(manifestText);
    const renderer = createStaticRenderer(catalogue, site);
    const sheet = toSheet(manifest);
    const css = await read(sheet);
    const parts = { shell, base, cssFolder: `${dirname(sheet)}/` };
    const pages = renderer.pages.slice(0, limit);
    for (const { path, screen } of pages) {
      const scripts = toScripts(manifest, [screen]);
      const toFurther = (modules: readonly string[], known: readonly string[]) =>
        toScripts(manifest, modules).filter((file) => !known.includes(file));
      const isList = screen === SCREENS.list;
      const queryScripts = toFurther(
        [...CATALOGUE_MODULES, ...(isList ? [DEFERRED_COMPONENTS] : [])],
        scripts,
      );
      const tableScripts = isList ? toFurther([TABLE], [...scripts, ...queryScripts]) : [];
      const page = assemblePage(path, await renderer.render(path), {
        ...parts,
        scripts,
        queryScripts,
        tableScripts,
        // Half of a craft's page, and the same in all: as a file it is fetched once.
        css: screen === SCREENS.detail ? null : css,
      });
      await writePage(outDir, path, withContentPolicy(withCanonicalUrl(page, site, path), config));
    }
    // A site that queries Launch Library by default opens another list, whose rows the build doesn't know.
    if (config.source === 'snapshot') {
      const page = toFrontDoorPage(await renderer.render(renderer.frontDoorPath), {
        ...parts,
        shell: withPreloads(shell, base, toListScripts(manifest)),
        site,
        path: renderer.frontDoorPath,
        scripts: toScripts(manifest, [SCREENS.list]),
        css,
      });
      await writeFile(join(outDir, INDEX_PAGE), withContentPolicy(page, config));
    }
    return pages.length;
  } finally {
    await rm(folder, { recursive: true });
  }
}
