import { expect, it } from 'vitest';
import { toWebUrl } from '#lib/web-url.ts';
import { UNSAFE_URLS } from '#testing/hostile-texts.ts';

it.each(UNSAFE_URLS)('rejects %j', (address) => {
  expect(toWebUrl(address)).toBeNull();
});

it.each(['https://example.org/', 'http://example.org/a%2520b?c=d#e', 'HTTPS://example.org:8443/'])(
  'takes %j',
  (address) => expect(toWebUrl(address)).not.toBeNull(),
);
