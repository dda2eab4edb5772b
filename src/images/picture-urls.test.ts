import { expect, it } from 'vitest';
import { toPictureUrls } from '#images/picture-urls.ts';
import { anImage } from '#testing/a-spacecraft.ts';
import { UNSAFE_URLS } from '#testing/hostile-texts.ts';

const GOOD = 'https://example.org/%2520twice.jpg';

it.each(UNSAFE_URLS)('skips the unsafe URL %j and falls back to the next one', (url) => {
  const image = anImage({ image_url: url, thumbnail_url: url });
  expect(toPictureUrls(image, 'small')).toEqual([]);
  expect(toPictureUrls(image, 'full')).toEqual([]);
  expect(toPictureUrls({ ...image, image_url: GOOD }, 'small')).toEqual([GOOD]);
  expect(toPictureUrls({ ...image, thumbnail_url: GOOD }, 'full')).toEqual([GOOD]);
});
