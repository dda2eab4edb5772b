import { expect, it } from 'vitest';
import { toCraftPictures } from '#screens/detail/craft-pictures.ts';
import { aSpacecraft, aSpacecraftConfig, anImage } from '#testing/a-spacecraft.ts';

const urlsAndNotes = (craft: Parameters<typeof toCraftPictures>[0]) =>
  toCraftPictures(craft).map(({ image, note }) => [image.image_url, note]);

const own = anImage({ id: 1, image_url: 'https://example.org/own.jpg' });
const ofClass = anImage({
  id: 2,
  image_url: 'https://example.org/class.jpg',
  variants: [
    { id: 6, type: { id: 1, name: 'Mobile' }, image_url: 'https://example.org/mobile.jpg' },
    { id: 7, type: null, image_url: 'https://example.org/class.jpg' },
  ],
});
const spacecraft_config = aSpacecraftConfig({ name: 'Synthetic', image: ofClass });

it('has the own picture, then the class picture with its variants, each file once', () => {
  expect(urlsAndNotes(aSpacecraft({ image: own, spacecraft_config }))).toEqual([
    ['https://example.org/own.jpg', null],
    ['https://example.org/class.jpg', 'Class picture: Synthetic'],
    ['https://example.org/mobile.jpg', 'Class picture: Synthetic. Variant: Mobile'],
  ]);
});

it('says of an own picture that it is the class picture', () => {
  expect(urlsAndNotes(aSpacecraft({ image: ofClass, spacecraft_config }))[0]).toEqual([
    'https://example.org/class.jpg',
    'Class picture: Synthetic',
  ]);
});

it('has none without a picture', () => {
  expect(toCraftPictures(aSpacecraft({ image: null, spacecraft_config: null }))).toEqual([]);
});
