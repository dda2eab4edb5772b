import type { Image } from '#ll2/image.ts';

/** `small` for lists, `full` for the one picture of a page. */
export type PictureSize = 'small' | 'full';

/**
 * Where a picture can be had, best first: the file made for the size, then its variants, then for a
 * large one the thumbnail. Verbatim, as only LL2's own spelling works. A list never falls back to
 * full files when a thumbnail is recorded: ten of them weigh tens of megabytes.
 */
export function toAddresses(image: Image, size: PictureSize): string[] {
  const { image_url, thumbnail_url } = image;
  const variants = image.variants?.map((variant) => variant.image_url) ?? [];
  const candidates =
    size === 'full'
      ? [image_url, ...variants, thumbnail_url]
      : [thumbnail_url, ...variants, thumbnail_url === null ? image_url : null];
  const known = candidates
    .filter((address) => address !== null)
    .filter((address) => address !== '');
  return [...new Set(known)];
}
