import { toWebUrl } from '#lib/web-url.ts';

/**
 * A site's address, which the addresses of all its pages begin with: a web address with a slash at its end. Null
 * for everything else.
 */
export function toSiteUrl(address: string): URL | null {
  const url = address.endsWith('/') ? toWebUrl(address) : null;
  return url !== null && url.search === '' && url.hash === '' ? url : null;
}
