import { toWebUrl } from '#lib/web-url.ts';
import type { Image } from '#ll2/image.ts';

/** `small` for lists, `full` for the one picture of a page. */
export type PictureSize = 'small' | 'full';

const toFetchable = (url: string | null) => (url === null || toWebUrl(url) === null ? null : url);

/**
 * The URLs of a picture, best first: the file for the size, then the variants, then the thumbnail for `full`. They are
 * spelled exactly as in LL2, because normalized URLs don't work. With a recorded thumbnail, `small` never falls back to
 * the full file: ten of those have tens of megabytes. URLs that aren't http(s) are left out.
 */
export function toPictureUrls(image: Image, size: PictureSize): string[] {
  const image_url = toFetchable(image.image_url);
  const thumbnail_url = toFetchable(image.thumbnail_url);
  const variants = (image.variants ?? []).map((variant) => toFetchable(variant.image_url));
  const candidates =
    size === 'full'
      ? [image_url, ...variants, thumbnail_url]
      : [thumbnail_url, ...variants, thumbnail_url === null ? image_url : null];
  return [...new Set(candidates.filter((url) => url !== null))];
}
