import { toPictureUrls } from '#images/picture-urls.ts';
import type { Image } from '#ll2/image.ts';

/**
 * When a picture is requested. `eager`: at once. `lazy`: when it is near the viewport. `after-shared`: after another
 * picture on the page with the same URL has loaded.
 */
export type PictureLoading = 'eager' | 'lazy' | 'after-shared';

/** Pictures in the viewport when a page opens: a row of cards, or the first rows of a table. */
const IN_VIEW = 5;

/**
 * Decides when each picture of a list is requested, in the list's order. Many craft share the picture of their class.
 * Only the first one requests it, because otherwise a missing file would be requested once per craft. The first is
 * eager if others wait for it.
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
