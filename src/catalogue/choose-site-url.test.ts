import { expect, test } from 'vitest';
import { chooseSiteUrl } from '#catalogue/choose-site-url.ts';
import { DEFAULT_CONFIG } from '#catalogue/config.ts';

const SITE = 'https://catalogue.example/below/';

test('the config’s URL takes precedence over SITE_URL', () => {
  expect(chooseSiteUrl({ ...DEFAULT_CONFIG, site: SITE }, 'https://other.example/')).toBe(SITE);
  expect(chooseSiteUrl(DEFAULT_CONFIG, SITE)).toBe(SITE);
  expect(chooseSiteUrl(DEFAULT_CONFIG, '')).toBeNull();
  expect(chooseSiteUrl(DEFAULT_CONFIG, undefined)).toBeNull();
  expect(() => chooseSiteUrl(DEFAULT_CONFIG, 'https://catalogue.example')).toThrow(/SITE_URL/);
});
