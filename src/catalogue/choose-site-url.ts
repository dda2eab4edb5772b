import type { Config } from '#catalogue/config.ts';
import { toSiteUrl } from '#lib/site-url.ts';

/**
 * The site's URL, with a slash at the end: the config's, else `siteUrl` (the variable SITE_URL). Null without either.
 * Throws for a `siteUrl` that isn't an http or https URL with a slash at the end.
 */
export function chooseSiteUrl({ site }: Config, siteUrl: string | undefined): string | null {
  if (site !== null || siteUrl === undefined || siteUrl === '') return site;
  const url = toSiteUrl(siteUrl);
  if (url === null)
    throw new Error(`SITE_URL is not an http or https URL with a slash at the end: ${siteUrl}`);
  return url.href;
}
