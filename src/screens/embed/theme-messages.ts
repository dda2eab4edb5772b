import { EMBED_THEMES, type EmbedTheme } from '#paths/embed.ts';

// What the page around an embed tells it. docs/embed.md describes it for who writes that page.

const THEME = 'spacecraft-catalogue:theme';

/** The theme in a message from the page around the embed; null for any other message. */
export function parseThemeMessage(data: unknown): EmbedTheme | null {
  if (typeof data !== 'object' || data === null) return null;
  if (!('type' in data && 'theme' in data) || data.type !== THEME) return null;
  return EMBED_THEMES.find((theme) => theme === data.theme) ?? null;
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
