import { toAddresses } from '#images/addresses.ts';
import type { Image } from '#ll2/image.ts';

/** How long one address is waited for (ms). */
const TIMEOUT_MS = 10_000;

/** A picture may be decoded at this much of its shown size and no more: a wall's memory is small, and months are long. */
const MOST_OVERSIZE = 2;

/** Rejects when it doesn't come, or not in time. */
async function load(address: string): Promise<HTMLImageElement> {
  const picture = document.createElement('img');
  picture.referrerPolicy = 'no-referrer';
  await new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error('The picture did not come in time.'));
      // Ends the download. Without the attribute, rather than with an empty one, Chromium keeps the element.
      picture.src = '';
    }, TIMEOUT_MS);
    picture.addEventListener('load', resolve);
    picture.addEventListener('error', reject);
    const settled = () => clearTimeout(timer);
    picture.addEventListener('load', settled);
    picture.addEventListener('error', settled);
    picture.src = address;
  });
  // Not before it is here: of a picture that never comes, a browser would keep the wish for ever.
  await picture.decode();
  return picture;
}

/**
 * Loads a picture before it is shown, the best file of it that isn't far larger than its place. `place` is in
 * device pixels. Null when none can be had: then the drawing stands in.
 */
export async function preloadImage(
  image: Image | null,
  place: { width: number; height: number },
): Promise<string | null> {
  for (const address of image === null ? [] : toAddresses(image, 'full')) {
    try {
      // The next is only asked for when this one isn't fit.
      // oxlint-disable-next-line no-await-in-loop
      const { naturalWidth, naturalHeight } = await load(address);
      const isFit =
        naturalWidth <= place.width * MOST_OVERSIZE &&
        naturalHeight <= place.height * MOST_OVERSIZE;
      if (isFit) return address;
    } catch {
      // Not there, not a picture, or too slow: the next.
    }
  }
  return null;
}
