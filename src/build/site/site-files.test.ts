import { expect, test } from 'vitest';
import {
  LISTED_PAGES,
  toRobots,
  toSitemap,
  toSitemapEntries,
  withCanonicalUrl,
  withAbsoluteImage,
} from '#build/site/site-files.ts';

const SITE = 'https://catalogue.example/below/';
const HOSTILE = '"><script>alert(1)</script>&\'$&';
const PAGE = `<head>
    <meta property="og:title" content="A craft" />
    <meta
      property="og:image"
      content="/base/social.png"
    />
  </head>`;

test('robots.txt allows everything, and links the sitemap where there is one', () => {
  expect(toRobots(null)).toBe('User-agent: *\nAllow: /\n');
  expect(toRobots(SITE)).toContain(`\nSitemap: ${SITE}sitemap.xml\n`);
});

test('the sitemap has each page once, those of the catalogue with its date', () => {
  const entries = toSitemapEntries(SITE, ['/spacecraft', '/spacecraft/13'], '2020-01-02');
  expect(new Set(entries.map(({ url }) => url)).size).toBe(2 + LISTED_PAGES.length);
  const lastmodOf = (path: string) => entries.find(({ url }) => url === `${SITE}${path}/`)?.lastmod;
  expect(lastmodOf('spacecraft/13')).toBe('2020-01-02');
  expect(lastmodOf('overview')).toBe('2020-01-02');
  expect(lastmodOf('help')).toBeNull();
});

test('the sitemap escapes URLs and dates', () => {
  const text = toSitemap([
    { url: `${SITE}${HOSTILE}`, lastmod: HOSTILE },
    { url: `${SITE}data/`, lastmod: null },
  ]);
  expect(text).not.toContain('<script>');
  expect(text).toContain('&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;&#39;$&amp;</loc>');
  expect(text.match(/<url>/g)).toHaveLength(2);
  expect(text.match(/<lastmod>/g)).toHaveLength(1);
});

test('a page has its canonical URL before its title for other sites', () => {
  const page = withCanonicalUrl(PAGE, SITE, '/spacecraft/13');
  expect(page).toContain(`<link rel="canonical" href="${SITE}spacecraft/13/" />`);
  expect(page).toContain(`<meta property="og:url" content="${SITE}spacecraft/13/" />`);
  expect(page.indexOf('canonical')).toBeLessThan(page.indexOf('og:title'));
  expect(withCanonicalUrl(PAGE, null, '/spacecraft/13')).toBe(PAGE);
  expect(() => withCanonicalUrl('<head></head>', SITE, '/help')).toThrow(/og:title/);
});

test('a canonical URL is escaped, and not used as a replacement pattern', () => {
  const page = withCanonicalUrl(PAGE, `https://catalogue.example/${HOSTILE}/`, `/${HOSTILE}`);
  expect(page).not.toContain('<script>');
  expect(page).toContain('&#39;$&amp;/');
});

test('the site’s own image gets an absolute URL, another keeps its own', () => {
  expect(withAbsoluteImage(PAGE, SITE)).toContain(`content="${SITE}social.png"`);
  for (const image of ['./social.png', 'social.png', '../../social.png']) {
    const page = PAGE.replace('/base/social.png', image);
    expect(withAbsoluteImage(page, SITE)).toContain(`content="${SITE}social.png"`);
  }
  expect(withAbsoluteImage(PAGE, null)).toBe(PAGE);
  const pictured = PAGE.replace('/base/social.png', 'https://pictures.example/a.jpg');
  expect(withAbsoluteImage(pictured, SITE)).toBe(pictured);
});
