import { expect, test } from 'vitest';
import {
  LISTED_PAGES,
  toPageAddress,
  toRobots,
  toSiteAddress,
  toSitemap,
  toSitemapEntries,
  withPageAddress,
  withWholeImage,
} from '#build/site/site-files.ts';
import { DEFAULT_CONFIG } from '#catalogue/config.ts';

const SITE = 'https://catalogue.example/below/';
const HOSTILE = '"><script>alert(1)</script>&\'$&';
const PAGE = `<head>
    <meta property="og:title" content="A craft" />
    <meta
      property="og:image"
      content="/base/social.png"
    />
  </head>`;

test('the config’s address goes before the one that a build is told', () => {
  expect(toSiteAddress({ ...DEFAULT_CONFIG, site: SITE }, 'https://other.example/')).toBe(SITE);
  expect(toSiteAddress(DEFAULT_CONFIG, SITE)).toBe(SITE);
  expect(toSiteAddress(DEFAULT_CONFIG, '')).toBeNull();
  expect(toSiteAddress(DEFAULT_CONFIG, undefined)).toBeNull();
  expect(() => toSiteAddress(DEFAULT_CONFIG, 'https://catalogue.example')).toThrow(/SITE_URL/);
});

test('a page’s address is below the site’s, whatever its path holds', () => {
  expect(toPageAddress(SITE, '/spacecraft/13')).toBe(`${SITE}spacecraft/13/`);
  expect(toPageAddress(SITE, '/')).toBe(SITE);
  expect(toPageAddress(SITE, '//evil.example/a?b#c')).toBe(`${SITE}evil.example/a%3Fb%23c/`);
});

test('robots.txt allows everything, and names a sitemap where there is one', () => {
  expect(toRobots(null)).toBe('User-agent: *\nAllow: /\n');
  expect(toRobots(SITE)).toContain(`\nSitemap: ${SITE}sitemap.xml\n`);
});

test('the sitemap has each page once, with the catalogue’s day where that is what it shows', () => {
  const entries = toSitemapEntries(SITE, ['/spacecraft', '/spacecraft/13'], '2020-01-02');
  expect(new Set(entries.map(({ address }) => address)).size).toBe(2 + LISTED_PAGES.length);
  const lastmodOf = (path: string) =>
    entries.find(({ address }) => address === `${SITE}${path}/`)?.lastmod;
  expect(lastmodOf('spacecraft/13')).toBe('2020-01-02');
  expect(lastmodOf('overview')).toBe('2020-01-02');
  expect(lastmodOf('help')).toBeNull();
});

test('nothing in an address or a day ends an element of the sitemap', () => {
  const text = toSitemap([
    { address: `${SITE}${HOSTILE}`, lastmod: HOSTILE },
    { address: `${SITE}data/`, lastmod: null },
  ]);
  expect(text).not.toContain('<script>');
  expect(text).toContain('&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;&#39;$&amp;</loc>');
  expect(text.match(/<url>/g)).toHaveLength(2);
  expect(text.match(/<lastmod>/g)).toHaveLength(1);
});

test('a page says its address, before what is said of it', () => {
  const page = withPageAddress(PAGE, SITE, '/spacecraft/13');
  expect(page).toContain(`<link rel="canonical" href="${SITE}spacecraft/13/" />`);
  expect(page).toContain(`<meta property="og:url" content="${SITE}spacecraft/13/" />`);
  expect(page.indexOf('canonical')).toBeLessThan(page.indexOf('og:title'));
  expect(withPageAddress(PAGE, null, '/spacecraft/13')).toBe(PAGE);
  expect(() => withPageAddress('<head></head>', SITE, '/help')).toThrow(/og:title/);
});

test('no address ends an attribute of a page, or is taken for a pattern', () => {
  const page = withPageAddress(PAGE, `https://catalogue.example/${HOSTILE}/`, `/${HOSTILE}`);
  expect(page).not.toContain('<script>');
  expect(page).toContain('&#39;$&amp;/');
});

test('the site’s own image has its whole address, another keeps its own', () => {
  expect(withWholeImage(PAGE, SITE)).toContain(`content="${SITE}social.png"`);
  for (const image of ['./social.png', 'social.png', '../../social.png']) {
    const page = PAGE.replace('/base/social.png', image);
    expect(withWholeImage(page, SITE)).toContain(`content="${SITE}social.png"`);
  }
  expect(withWholeImage(PAGE, null)).toBe(PAGE);
  const pictured = PAGE.replace('/base/social.png', 'https://pictures.example/a.jpg');
  expect(withWholeImage(pictured, SITE)).toBe(pictured);
});
