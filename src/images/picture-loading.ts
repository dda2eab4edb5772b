import { toPictureUrls } from '#images/picture-urls.ts';
import type { Image } from '#ll2/image.ts';

/**
 * When a picture is requested: at once, when it comes near the viewport, or only after another picture on the page
 * with the same URL has loaded.
 */
export type PictureLoading = 'eager' | 'lazy' | 'after-shared';

/** Pictures in the viewport when a page opens: a row of cards, or the first rows of a table. */
const IN_VIEW = 5;

/**
 * Decides for the pictures of a list, in its order, when each is requested. Many craft share the picture of their
 * class. If each requested it, a missing file would be requested as often; so only the first does, and it is eager
 * when others wait for it.
 */
export function toPictureLoading(images: readonly (Image | null)[]): PictureLoading[] {
  const urls = images.map((image) =>
    image === null ? undefined : toPictureUrls(image, 'small')[0],
  );
  return urls.map((url, index) => {
    if (url !== undefined && urls.indexOf(url) < index) return 'after-shared';
    const isShared = url !== undefined && urls.lastIndexOf(url) > index;
    return index < IN_VIEW || isShared ? 'eager' : 'lazy';
  });
}
