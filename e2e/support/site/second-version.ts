import { cp, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { OWN_HOST, withContentPolicy } from '#build/content-policy.ts';
import { parseConfig } from '#catalogue/read-config.ts';
import { DIST } from './site.ts';

/** `HelpPage-cGOvJ8Wa.js` */
const SCRIPT = /^(.+-)([\w-]{8})(\.js)$/;
/** A page that isn't prerendered. */
const IS_PAGE = /^(?!spacecraft[\\/]).*\.html$/;
/** Chunks of libraries keep their names between versions. */
const isOfLibraries = (name: string) => /^(libraries|router|rolldown-runtime)-/.test(name);

/**
 * Turns the built app into a later version: its own scripts have different names and the old ones are gone, and its
 * pages and service worker differ. `<meta name="version">` names it.
 */
export async function makeSecondVersion(folder: string, version = 'second'): Promise<void> {
  await cp(DIST, folder, { recursive: true });
  const { config } = parseConfig(await readFile(join(folder, 'config.json'), 'utf8'), OWN_HOST);
  const assets = join(folder, 'assets');
  const renamed = new Map<string, string>();
  for (const name of await readdir(assets)) {
    const [, stem, digest, ending] = SCRIPT.exec(name) ?? [];
    if (stem === undefined || digest === undefined || isOfLibraries(name)) continue;
    const later = `${stem}${digest.split('').toReversed().join('')}${ending}`;
    await rename(join(assets, name), join(assets, later));
    renamed.set(name, later);
  }
  const scripts = (await readdir(assets)).filter((name) => name.endsWith('.js'));
  const pages = (await readdir(folder, { recursive: true })).filter((name) => IS_PAGE.test(name));
  const files = [...pages, 'service-worker.js', ...scripts.map((name) => `assets/${name}`)];
  for (const file of files) {
    let text = await readFile(join(folder, file), 'utf8');
    for (const [name, later] of renamed) text = text.replaceAll(name, later);
    if (pages.includes(file)) {
      text = text.replace('<head>', `<head><meta name="version" content="${version}">`);
      // The list of its scripts differs.
      text = withContentPolicy(text, config);
    }
    if (file === 'service-worker.js') {
      for (const page of pages) {
        text = text.replace(
          new RegExp(`"revision":"\\w+","url":"${page}"`),
          `"revision":"${version}","url":"${page}"`,
        );
      }
    }
    await writeFile(join(folder, file), text);
  }
}
