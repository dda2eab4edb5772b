import type { Image, ImageLicense } from '#ll2/image.ts';
import { anImage } from '#testing/a-spacecraft.ts';

export const UNKNOWN_LICENSE: ImageLicense = { id: 1, name: 'Unknown', priority: 9, link: null };

/** A synthetic picture. Its URLs lead to no file. */
export function aSyntheticPicture(id: number, license: ImageLicense): Image {
  return anImage({
    id,
    name: `Synthetic picture ${id}`,
    image_url: `https://example.org/pictures/${id}.jpg`,
    thumbnail_url: `https://example.org/pictures/${id}-small.jpg`,
    credit: license === UNKNOWN_LICENSE ? null : 'Synthetic credit',
    license,
    single_use: false,
    variants: [],
  });
}
