import { toWebUrl } from '#lib/web-url.ts';

/**
 * Parses a site's URL: http or https, with a slash at its end. All its pages' URLs start with it. Null for anything
 * else.
 */
export function toSiteUrl(text: string): URL | null {
  const url = text.endsWith('/') ? toWebUrl(text) : null;
  return url !== null && url.search === '' && url.hash === '' ? url : null;
}
