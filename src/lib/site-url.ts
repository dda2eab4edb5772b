import { toWebUrl } from '#lib/web-url.ts';

/**
 * A site's URL, which all its pages' URLs start with: http or https, with a slash at its end. Null for anything
 * else.
 */
export function toSiteUrl(address: string): URL | null {
  const url = address.endsWith('/') ? toWebUrl(address) : null;
  return url !== null && url.search === '' && url.hash === '' ? url : null;
}
