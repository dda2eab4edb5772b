import { useLayoutEffect } from 'react';

/**
 * Gives the whole page a theme for as long as the component is there; null leaves it the reader's own.
 * Colors are worked out at the root, so that no part of a page can have another theme.
 */
export function useRootTheme(theme: 'paper' | 'night' | null): void {
  useLayoutEffect(() => {
    if (theme === null) return;
    const { dataset } = document.documentElement;
    const { theme: before } = dataset;
    dataset['theme'] = theme;
    return () => {
      if (before === undefined) delete dataset['theme'];
      else dataset['theme'] = before;
    };
  }, [theme]);
}
