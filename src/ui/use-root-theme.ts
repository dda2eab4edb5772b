import { useLayoutEffect } from 'react';

/**
 * Gives the whole page a theme while the component is mounted; null keeps the visitor's own theme. The theme is set
 * on the root, because the color tokens are resolved there.
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
