import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { OWN_HOST } from '#build/content-policy.ts';
import { chooseSiteUrl } from '#catalogue/choose-site-url.ts';
import type { Config } from '#catalogue/config.ts';
import { parseConfig } from '#catalogue/read-config.ts';
import { decodeText } from '#lib/decode-text.ts';

/**
 * The site's config, from `config.json` in a folder, and the site's URL: the config's, else SITE_URL. Throws a sentence
 * for a config or a URL that can't be used: visitors would get the defaults in its place.
 */
export async function readSiteConfig(
  folder: string,
): Promise<{ config: Config; site: string | null }> {
  const text = decodeText(await readFile(join(folder, 'config.json')));
  const { config, problem } = parseConfig(text, OWN_HOST);
  // Pages ignore such a config. Here it can still be put right.
  if (problem !== null) throw new Error(problem.replace(', so it was ignored', ''));
  return { config, site: chooseSiteUrl(config, process.env['SITE_URL']) };
}
