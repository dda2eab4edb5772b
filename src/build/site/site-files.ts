import { escapeText } from '#build/pages/page-parts.ts';
import { SCREEN_PAGES } from '#build/pages/screen-pages.ts';
import { toCanonicalUrl } from '#lib/site-url.ts';

/** The screens in the sitemap, besides the list and each craft. */
export const LISTED_PAGES = SCREEN_PAGES.filter(({ changesWith }) => changesWith !== null);

/** Allows crawlers everything. */
export function toRobots(site: string | null): string {
  const allowed = 'User-agent: *\nAllow: /\n';
  return site === null ? allowed : `${allowed}\nSitemap: ${site}sitemap.xml\n`;
}

/** A URL, and the date or time of its page's last change. */
export type SitemapEntry = { url: string; lastmod: string | null };

/** The pages of a site: the prerendered ones, which change with the catalogue, and the other screens. */
export function toSitemapEntries(
  site: string,
  prerenderedPaths: readonly string[],
  recorded: string,
): SitemapEntry[] {
  const prerendered = prerenderedPaths.map((path) => ({ path, lastmod: recorded }));
  const others = LISTED_PAGES.map(({ path, changesWith }) => ({
    path,
    lastmod: changesWith === 'catalogue' ? recorded : null,
  }));
  return [...prerendered, ...others].map(({ path, lastmod }) => ({
    url: toCanonicalUrl(site, path),
    lastmod,
  }));
}

/** A sitemap by the protocol of sitemaps.org, 0.9. */
export function toSitemap(entries: readonly SitemapEntry[]): string {
  const urls = entries.map(({ url, lastmod }) => {
    const since = lastmod === null ? '' : `<lastmod>${escapeText(lastmod)}</lastmod>`;
    return `<url><loc>${escapeText(url)}</loc>${since}</url>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('')}</urlset>
`;
}

const OG_IMAGE = /(<meta\s+property="og:image"\s+content=")([^"]*)(")/;
const OG_TITLE = /<meta\s+property="og:title"/;

/** Makes the URL of a page's link preview image absolute, where the image is the site's own. */
export function withAbsoluteImage(html: string, site: string | null): string {
  if (site === null) return html;
  return html.replace(OG_IMAGE, (meta, start: string, image: string, end: string) =>
    /^https?:/.test(image)
      ? meta
      : `${start}${escapeText(site)}${image.replace(/^.*\//, '')}${end}`,
  );
}

/** Adds a page's canonical URL, before its og:title. Throws when it has none. */
export function withCanonicalUrl(html: string, site: string | null, path: string): string {
  if (site === null) return html;
  if (!OG_TITLE.test(html))
    throw new Error('The page has no og:title to insert its canonical URL before.');
  const url = escapeText(toCanonicalUrl(site, path));
  return html.replace(
    OG_TITLE,
    (title) => `<link rel="canonical" href="${url}" />
    <meta property="og:url" content="${url}" />
    ${title}`,
  );
}
