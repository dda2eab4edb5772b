import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withContentPolicy } from '#build/content-policy.ts';
import {
  APP_PAGE,
  INDEX_PAGE,
  type Manifest,
  NOT_FOUND_PAGE,
  parseManifest,
  SHELL_FILE,
  toScripts,
  writePage,
} from '#build/pages/page-files.ts';
import { escapeText, replaceOne, withHead, withoutListing } from '#build/pages/page-parts.ts';
import { toRelocatableShell } from '#build/pages/relocatable-shell.ts';
import { CATALOGUE_MODULES, SCREEN_PAGES, SCREENS } from '#build/pages/screen-pages.ts';
import { readSiteConfig } from '#build/site/site-config.ts';
import { withCanonicalUrl } from '#build/site/site-files.ts';

/** The scripts of a list that isn't prerendered. */
export const toListScripts = (manifest: Manifest) =>
  toScripts(manifest, [SCREENS.list, ...CATALOGUE_MODULES]);

/** Starts the download of scripts with the page, as far as the page doesn't do so already. `base` starts its links. */
export function withPreloads(html: string, base: string, scripts: readonly string[]): string {
  const links = scripts
    .filter((file) => !html.includes(`"${base}${file}"`))
    .map((file) => `  <link rel="modulepreload" crossorigin href="${base}${file}">\n  `);
  return replaceOne(html, '</head>', `${links.join('')}</head>`);
}

/**
 * Writes index.html, its copies, and a page for each screen that isn't prerendered, so that all of them work below any
 * path. Keeps the built index.html for the prerendered pages.
 */
export async function writeSitePages(outDir: string, base: string): Promise<void> {
  const read = (...path: string[]) => readFile(join(outDir, ...path), 'utf8');
  const [shell, { config, site }, manifestText] = await Promise.all([
    read(INDEX_PAGE),
    readSiteConfig(outDir),
    read('.vite', 'manifest.json'),
  ]);
  const manifest = parseManifest(manifestText);
  await writeFile(join(outDir, SHELL_FILE), shell);
  // They open the list, or any page that a host has no file for.
  const opening = withPreloads(shell, base, toListScripts(manifest));
  const index = withContentPolicy(toRelocatableShell(opening, base, site), config);
  await Promise.all(
    [INDEX_PAGE, APP_PAGE, NOT_FOUND_PAGE].map((name) => writeFile(join(outDir, name), index)),
  );
  for (const { path, screen, title, description, changesWith, isUnlisted } of SCREEN_PAGES) {
    const scripts = toScripts(manifest, [screen, ...CATALOGUE_MODULES]);
    const page = toRelocatableShell(withPreloads(shell, base, scripts), base, site);
    const titled = withHead(
      page,
      `${escapeText(title)} · Spacecraft catalogue`,
      escapeText(description),
    );
    const addressed = changesWith === null ? titled : withCanonicalUrl(titled, site, path);
    const listed = isUnlisted === true ? withoutListing(addressed) : addressed;
    await writePage(outDir, path, withContentPolicy(listed, config));
  }
}
