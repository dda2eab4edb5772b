import { escapeText } from '#build/pages/page-parts.ts';
import { SCREEN_PAGES } from '#build/pages/screen-pages.ts';
import type { Config } from '#catalogue/config.ts';
import { toSiteUrl } from '#lib/site-url.ts';

/** The screens that a sitemap lists, beside the list and each craft. */
export const LISTED_PAGES = SCREEN_PAGES.filter(({ changesWith }) => changesWith !== null);

/**
 * The site's address, with a slash at its end: that of the config, else the one that the build is told. Null where
 * neither says one. Throws for a told one that isn't an address of a site.
 */
export function toSiteAddress({ site }: Config, told: string | undefined): string | null {
  if (site !== null || told === undefined || told === '') return site;
  const url = toSiteUrl(told);
  if (url === null)
    throw new Error(`SITE_URL is not a web address with a slash at its end: ${told}`);
  return url.href;
}

/** The one address of a page, with a slash at its end: each is the index of a folder. `path` is below the site. */
export function toPageAddress(site: string, path: string): string {
  const folders = path.split('/').filter((name) => name !== '');
  return `${site}${folders.map((name) => `${encodeURIComponent(name)}/`).join('')}`;
}

/** What crawlers may read: all of it. */
export function toRobots(site: string | null): string {
  const allowed = 'User-agent: *\nAllow: /\n';
  return site === null ? allowed : `${allowed}\nSitemap: ${site}sitemap.xml\n`;
}

/** An address, and the day or time since when its page is as it is. */
export type SitemapEntry = { address: string; lastmod: string | null };

/** The pages of a site: those that were drawn, each of the catalogue as it was recorded, and the other screens'. */
export function toSitemapEntries(
  site: string,
  drawnPaths: readonly string[],
  recorded: string,
): SitemapEntry[] {
  const drawn = drawnPaths.map((path) => ({ path, lastmod: recorded }));
  const others = LISTED_PAGES.map(({ path, changesWith }) => ({
    path,
    lastmod: changesWith === 'catalogue' ? recorded : null,
  }));
  return [...drawn, ...others].map(({ path, lastmod }) => ({
    address: toPageAddress(site, path),
    lastmod,
  }));
}

/** A sitemap by the protocol of sitemaps.org, 0.9. */
export function toSitemap(entries: readonly SitemapEntry[]): string {
  const urls = entries.map(({ address, lastmod }) => {
    const since = lastmod === null ? '' : `<lastmod>${escapeText(lastmod)}</lastmod>`;
    return `<url><loc>${escapeText(address)}</loc>${since}</url>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('')}</urlset>
`;
}

const OG_IMAGE = /(<meta\s+property="og:image"\s+content=")([^"]*)(")/;
const OG_TITLE = /<meta\s+property="og:title"/;

/** A page whose image for other sites, where it is the site's own, has its whole address. */
export function withWholeImage(html: string, site: string | null): string {
  if (site === null) return html;
  return html.replace(OG_IMAGE, (meta, start: string, image: string, end: string) =>
    /^https?:/.test(image)
      ? meta
      : `${start}${escapeText(site)}${image.replace(/^.*\//, '')}${end}`,
  );
}

/** A page that says what its one address is. Throws when it has no og:title, before which that stands. */
export function withPageAddress(html: string, site: string | null, path: string): string {
  if (site === null) return html;
  if (!OG_TITLE.test(html)) throw new Error('The page has no og:title for its address to precede.');
  const address = escapeText(toPageAddress(site, path));
  return html.replace(
    OG_TITLE,
    (title) => `<link rel="canonical" href="${address}" />
    <meta property="og:url" content="${address}" />
    ${title}`,
  );
}
