import { expect, test } from 'vitest';
import { toCanonicalUrl, toSiteUrl } from '#lib/site-url.ts';

test.each([
  ['https://catalogue.example/', 'https://catalogue.example/'],
  ['http://localhost:8080/below/', 'http://localhost:8080/below/'],
  ['HTTPS://Catalogue.example/a b/', 'https://catalogue.example/a%20b/'],
])('accepts %s', (address, href) => {
  expect(toSiteUrl(address)?.href).toBe(href);
});

test.each([
  'https://catalogue.example',
  'https://catalogue.example/below',
  'https://catalogue.example/?a=/',
  'https://catalogue.example/#/',
  'https://user:secret@catalogue.example/',
  'catalogue.example/',
  '/below/',
  'javascript:alert(1)/',
  '',
])('rejects %s', (address) => {
  expect(toSiteUrl(address)).toBeNull();
});

test('a canonical URL is below the site’s, whatever the path', () => {
  const site = 'https://catalogue.example/below/';
  expect(toCanonicalUrl(site, '/spacecraft/13')).toBe(`${site}spacecraft/13/`);
  expect(toCanonicalUrl(site, '/')).toBe(site);
  expect(toCanonicalUrl(site, '//evil.example/a?b#c')).toBe(`${site}evil.example/a%3Fb%23c/`);
});
