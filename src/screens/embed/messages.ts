import { EMBED_THEMES, type EmbedTheme } from '#paths/embed.ts';

// What an embed and the page around it tell each other. docs/embed.md describes it for who writes that page.

const HEIGHT = 'spacecraft-catalogue:height';
const THEME = 'spacecraft-catalogue:theme';

/** The theme in a message from the page around the embed; null for any other message. */
export function parseThemeMessage(data: unknown): EmbedTheme | null {
  if (typeof data !== 'object' || data === null) return null;
  if (!('type' in data && 'theme' in data) || data.type !== THEME) return null;
  return EMBED_THEMES.find((theme) => theme === data.theme) ?? null;
}

/**
 * Tells the page around the embed how tall an element is, now and whenever that changes, until the returned function is
 * called. For a `ref`.
 *
 * The message may go to any page (`*`), because any page may frame an embed, and the embed can't know which one does. It
 * is no secret: the height depends only on the URL, which that page chose, on the public data and on the frame's width.
 */
export function reportHeight(element: HTMLElement): () => void {
  let reported = 0;
  const observer = new ResizeObserver(() => {
    const height = Math.ceil(element.getBoundingClientRect().height);
    if (height === reported || window.parent === window) return;
    reported = height;
    window.parent.postMessage({ type: HEIGHT, height }, '*');
  });
  observer.observe(element);
  return () => observer.disconnect();
}

/** Calls back with each theme that the page around the embed sends, until the returned function is called. */
export function listenForTheme(onTheme: (theme: EmbedTheme) => void): () => void {
  function listen({ source, data }: MessageEvent<unknown>) {
    // Only that page: another window that has a reference to this one may send anything.
    if (window.parent === window || source !== window.parent) return;
    const theme = parseThemeMessage(data);
    if (theme !== null) onTheme(theme);
  }
  window.addEventListener('message', listen);
  return () => window.removeEventListener('message', listen);
}
