/** A frame for another site's page. */
export type Embed = {
  url: string;
  /** What the frame shows, for screen readers. */
  title: string;
  /** In CSS pixels. Without a width the frame is as wide as its place. */
  height: number;
  maxWidth?: number;
};

/**
 * What each frame may do: run its scripts with its own origin, for its storage and files, and open links in tabs that
 * aren't sandboxed, which the catalogue's own pages must not be.
 */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** The text in an attribute of HTML. */
const toAttribute = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** HTML that shows an embed in another page. */
export function toEmbedCode({ url, title, height, maxWidth }: Embed): string {
  const limit = maxWidth === undefined ? '' : `; max-width: ${maxWidth}px`;
  return `<iframe src="${toAttribute(url)}" title="${toAttribute(title)}" width="100%" height="${height}" loading="lazy" sandbox="${SANDBOX}" style="border: 0${limit}"></iframe>`;
}
