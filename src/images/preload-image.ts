import { toPictureUrls } from '#images/picture-urls.ts';
import type { Image } from '#ll2/image.ts';

/** The timeout for each URL. */
const TIMEOUT_MS = 10_000;

/**
 * Pictures more than this many times larger than their box are skipped, because displays have little memory and run for
 * months.
 */
const MAX_OVERSIZE = 2;

export type PreloadedPicture = { url: string; width: number; height: number };

/** Rejects on failure and on timeout. */
async function load(url: string): Promise<HTMLImageElement> {
  const picture = document.createElement('img');
  picture.referrerPolicy = 'no-referrer';
  await new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error('The picture timed out.'));
      // Aborts the download. If `src` is removed instead of emptied, Chromium never frees the element.
      picture.src = '';
    }, TIMEOUT_MS);
    picture.addEventListener('load', resolve);
    picture.addEventListener('error', reject);
    const clear = () => clearTimeout(timer);
    picture.addEventListener('load', clear);
    picture.addEventListener('error', clear);
    picture.src = url;
  });
  // Only after `load`: while `decode()` waits for a picture that never loads, Chromium never frees the element.
  await picture.decode();
  return picture;
}

/**
 * Loads and decodes a picture before it is shown. Returns the URL and size of its best file that isn't far larger than
 * its box (in device pixels); null when none could be loaded, and then the drawing is shown.
 */
export async function preloadImage(
  image: Image | null,
  box: { width: number; height: number },
): Promise<PreloadedPicture | null> {
  for (const url of image === null ? [] : toPictureUrls(image, 'full')) {
    try {
      // One at a time: the next URL is requested only if this one doesn't fit.
      // oxlint-disable-next-line no-await-in-loop
      const { naturalWidth: width, naturalHeight: height } = await load(url);
      const fits = width <= box.width * MAX_OVERSIZE && height <= box.height * MAX_OVERSIZE;
      if (fits) return { url, width, height };
    } catch {
      // Missing, not a picture, or too slow: try the next one.
    }
  }
  return null;
}
