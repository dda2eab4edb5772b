import { toAddresses } from '#images/addresses.ts';
import type { Image } from '#ll2/image.ts';

/**
 * When a picture is asked for: at once, when it comes near the view, or not by itself: `follow` is shown
 * once another picture on the page, with the same address, has loaded.
 */
export type PictureLoading = 'eager' | 'lazy' | 'after-shared';

/** Pictures in view when a page opens: a row of cards, or the first rows of a table. */
const IN_VIEW = 5;

/**
 * A plan for the pictures of a list, in its order. Many craft share the picture of their class; if each
 * asked for it, a file that is missing would be asked for as often. The first asks, at once when others
 * wait for it.
 */
export function planLoading(images: readonly (Image | null)[]): PictureLoading[] {
  const addresses = images.map((image) =>
    image === null ? undefined : toAddresses(image, 'small')[0],
  );
  return addresses.map((address, index) => {
    if (address !== undefined && addresses.indexOf(address) < index) return 'after-shared';
    const isShared = address !== undefined && addresses.lastIndexOf(address) > index;
    return index < IN_VIEW || isShared ? 'eager' : 'lazy';
  });
}
