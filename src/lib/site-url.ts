import { toWebUrl } from '#lib/web-url.ts';

/**
 * Parses a site's URL: http or https, with a slash at its end. All its pages' URLs start with it. Null for anything
 * else.
 */
export function toSiteUrl(text: string): URL | null {
  const url = text.endsWith('/') ? toWebUrl(text) : null;
  return url !== null && url.search === '' && url.hash === '' ? url : null;
}

/** A page's canonical URL, with a slash at the end: each page is the index of a folder. `path` is below the site. */
export function toCanonicalUrl(site: string, path: string): string {
  const folders = path.split('/').filter((name) => name !== '');
  return `${site}${folders.map((name) => `${encodeURIComponent(name)}/`).join('')}`;
}
