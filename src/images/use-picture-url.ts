import { useSyncExternalStore } from 'react';
import { loadStateOf, subscribeToLoadStates } from '#images/picture-load-state.ts';
import type { PictureLoading } from '#images/picture-loading.ts';
import { type PictureSize, toPictureUrls } from '#images/picture-urls.ts';
import type { Image } from '#ll2/image.ts';

/**
 * The URL to load the picture from; null during a retry, after all URLs have failed, and while another picture loads
 * the same URL first.
 */
export function usePictureUrl(
  image: Image | null,
  size: PictureSize,
  loading: PictureLoading,
): string | null {
  const urls = image === null ? [] : toPictureUrls(image, size);
  const current = () => {
    const url = urls.find((one) => loadStateOf(one) !== 'failed');
    if (url === undefined || loadStateOf(url) === 'retrying') return null;
    return loading === 'after-shared' && loadStateOf(url) !== 'loaded' ? null : url;
  };
  // The server snapshot ignores load states, because pictures hydrate one by one and earlier ones may have failed by
  // then.
  return useSyncExternalStore(subscribeToLoadStates, current, () => urls[0] ?? null);
}
