import { attempt } from '#lib/browser-apis.ts';

// As browser-apis.ts, for code that is loaded after the page.

export const openBroadcastChannel = (name: string) => attempt(() => new BroadcastChannel(name));
export const lockManager = () => attempt(() => navigator.locks);
export const screenWakeLock = () => attempt(() => navigator.wakeLock);

export const mediaQueryList = (query: string) => attempt(() => matchMedia(query));
export const matchesMedia = (query: string) => mediaQueryList(query)?.matches ?? false;

/** False where the browser has no clipboard, or doesn't let the page write to it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
