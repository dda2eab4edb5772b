import { expect, it } from 'vitest';
import { toAddresses } from '#images/addresses.ts';
import { anImage } from '#testing/a-spacecraft.ts';
import { ADDRESSES } from '#testing/hostile-texts.ts';

const GOOD = 'https://example.org/%2520twice.jpg';

it.each(ADDRESSES)('never asks for a picture at %j, and takes the next that is fit', (address) => {
  const image = anImage({ image_url: address, thumbnail_url: address });
  expect(toAddresses(image, 'small')).toEqual([]);
  expect(toAddresses(image, 'full')).toEqual([]);
  expect(toAddresses({ ...image, image_url: GOOD }, 'small')).toEqual([GOOD]);
  expect(toAddresses({ ...image, thumbnail_url: GOOD }, 'full')).toEqual([GOOD]);
});
