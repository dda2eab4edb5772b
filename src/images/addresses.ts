import { toWebUrl } from '#lib/web-url.ts';
import type { Image } from '#ll2/image.ts';

/** `small` for lists, `full` for the one picture of a page. */
export type PictureSize = 'small' | 'full';

const toAskable = (address: string | null) =>
  address === null || toWebUrl(address) === null ? null : address;

/**
 * Where a picture can be had, best first: the file made for the size, then its variants, then for a
 * large one the thumbnail. Verbatim, as only LL2's own spelling works. A list never falls back to
 * full files when a thumbnail is recorded: ten of them weigh tens of megabytes. What is no address of
 * the web (a script, a file, a page's own data) is never asked for.
 */
export function toAddresses(image: Image, size: PictureSize): string[] {
  const image_url = toAskable(image.image_url);
  const thumbnail_url = toAskable(image.thumbnail_url);
  const variants = (image.variants ?? []).map((variant) => toAskable(variant.image_url));
  const candidates =
    size === 'full'
      ? [image_url, ...variants, thumbnail_url]
      : [thumbnail_url, ...variants, thumbnail_url === null ? image_url : null];
  return [...new Set(candidates.filter((address) => address !== null))];
}
