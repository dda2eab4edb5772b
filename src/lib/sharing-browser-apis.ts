import { attempt } from '#lib/browser-apis.ts';

// As deferred-browser-apis.ts, apart from it because a display doesn't load it.

type Share = (data: { url: string; title: string }) => Promise<void>;

/** The device's share sheet; null without one. Not every supported browser has it, and some only over HTTPS. */
export const shareSheet = (): Share | null =>
  attempt(() => navigator.share?.bind(navigator)) ?? null;

/** Opens the share sheet. Someone who closes it has decided not to share, which is no failure. */
export async function shareLink(share: Share, url: string, title: string): Promise<void> {
  try {
    await share({ url, title });
  } catch {
    // Closed, or the device has no app to share with; the link can still be copied.
  }
}

/** Opens the browser's print dialog; null in a browser without one, such as those within other apps. */
export const printDialog = (): (() => void) | null => attempt(() => window.print?.bind(window));
