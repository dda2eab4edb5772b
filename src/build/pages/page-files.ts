import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';

/** The page that hosts return for a URL without a page of its own. */
export const INDEX_PAGE = 'index.html';

/** index.html without prerendered content: the service worker's page for every URL but the site's own. */
export const APP_PAGE = 'app.html';

/** The page that other hosts return for a URL without a page of its own: a copy of `APP_PAGE`. */
export const NOT_FOUND_PAGE = '404.html';

/** A copy of index.html as Vite built it. All pages are made from it; the published index.html is one of them. */
export const SHELL_FILE = join('.vite', 'shell.html');

/** Vite's manifest, as far as it is used: the built file of each module. */
const ManifestSchema = v.record(
  v.string(),
  v.object({
    file: v.string(),
    imports: v.optional(v.array(v.string()), []),
    css: v.optional(v.array(v.string()), []),
  }),
);
export type Manifest = v.InferOutput<typeof ManifestSchema>;

export function parseManifest(text: string): Manifest {
  return v.parse(ManifestSchema, JSON.parse(text));
}

/** The path of the only style sheet in the built site. Throws when there is none. */
export function toSheet(manifest: Manifest): string {
  const sheet = manifest[INDEX_PAGE]?.css[0];
  if (sheet === undefined) throw new Error('The build has no style sheet.');
  return sheet;
}

/**
 * Paths of the scripts that a screen runs, each after those that it imports. Throws for a module that the build has no
 * file for.
 */
export function toScripts(manifest: Manifest, modules: readonly string[]): string[] {
  const scripts = new Set<string>();
  function add(module: string): void {
    const built = manifest[module];
    if (built === undefined) throw new Error(`The build has no file for ${module}.`);
    if (scripts.has(built.file)) return;
    for (const imported of built.imports) add(imported);
    scripts.add(built.file);
  }
  for (const module of [INDEX_PAGE, ...modules]) add(module);
  return [...scripts];
}

/** Writes a page as the index of a folder, which every kind of host serves. `path` starts with a slash. */
export async function writePage(outDir: string, path: string, html: string): Promise<void> {
  const folder = join(outDir, path.slice(1));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, INDEX_PAGE), html);
}
