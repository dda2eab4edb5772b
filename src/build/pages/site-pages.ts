import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { OWN_HOST, withContentPolicy } from '#build/content-policy.ts';
import { KIOSK_PAGE } from '#build/pages/kiosk-page-plugin.ts';
import { escapeText, withHead } from '#build/pages/page-parts.ts';
import { toRelocatableShell } from '#build/pages/relocatable-shell.ts';
import { SHELL_FILE } from '#build/pages/prerender.ts';
import { SCREEN_PAGES } from '#build/pages/screen-pages.ts';
import { toSiteAddress, withPageAddress } from '#build/site/site-files.ts';
import { writePage } from '#build/pages/write-page.ts';
import { parseConfig } from '#catalogue/read-config.ts';

/** What stands for every address without a page of its own. */
const SHELL = 'index.html';

/**
 * Makes the built pages fit for any address below any path, and gives each screen that isn't drawn a page of its own.
 * Keeps the built index.html for the pages that are drawn.
 */
export async function writeSitePages(outDir: string, base: string): Promise<void> {
  const read = (file: string) => readFile(join(outDir, file), 'utf8');
  const [index, display, configText] = await Promise.all([
    read(SHELL),
    read(KIOSK_PAGE),
    read('config.json'),
  ]);
  const { config } = parseConfig(configText, OWN_HOST);
  const site = toSiteAddress(config, process.env['SITE_URL']);
  await writeFile(join(outDir, SHELL_FILE), index);
  const pages = {
    [SHELL]: toRelocatableShell(index, base),
    [KIOSK_PAGE]: toRelocatableShell(display, base),
  };
  await writeFile(join(outDir, SHELL), withContentPolicy(pages[SHELL], config));
  for (const { path, shell, title, description, changesWith } of SCREEN_PAGES) {
    const whole = `${escapeText(title)} · Spacecraft catalogue`;
    const own = withHead(pages[shell], whole, escapeText(description));
    const addressed = changesWith === null ? own : withPageAddress(own, site, path);
    await writePage(outDir, path, withContentPolicy(addressed, config));
  }
}
