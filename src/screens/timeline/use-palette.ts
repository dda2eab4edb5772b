import { type RefObject, useLayoutEffect, useState } from 'react';
import { mediaQueryList } from '#lib/deferred-browser-apis.ts';

const TOKENS = {
  ink: '--color-ink',
  quiet: '--color-quiet',
  hairline: '--color-hairline',
  alive: '--color-alive',
} as const;

/** The theme's colors, as a canvas needs them. */
export type Palette = Record<keyof typeof TOKENS, string>;

/** What changes the theme, besides the visitor's choice. Print is always on paper. */
const MEDIA = ['(prefers-color-scheme: dark)', '(forced-colors: active)', 'print'];

/** A token's value names the colors of both themes, so the browser must compute which one applies to the element. */
function readPalette(element: HTMLElement): Palette {
  const { color } = element.style;
  const read = (token: string) => {
    element.style.color = `var(${token})`;
    return getComputedStyle(element).color;
  };
  const palette = {
    ink: read(TOKENS.ink),
    quiet: read(TOKENS.quiet),
    hairline: read(TOKENS.hairline),
    alive: read(TOKENS.alive),
  };
  element.style.color = color;
  return palette;
}

/** The theme's colors, read again when the theme changes. Null in the first render. */
export function usePalette(element: RefObject<HTMLElement | null>): Palette | null {
  const [palette, setPalette] = useState<Palette | null>(null);
  useLayoutEffect(() => {
    const read = () => {
      if (element.current !== null) setPalette(readPalette(element.current));
    };
    read();
    const observer = new MutationObserver(read);
    observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    const lists = MEDIA.map(mediaQueryList);
    for (const list of lists) list?.addEventListener('change', read);
    return () => {
      observer.disconnect();
      for (const list of lists) list?.removeEventListener('change', read);
    };
  }, [element]);
  return palette;
}
