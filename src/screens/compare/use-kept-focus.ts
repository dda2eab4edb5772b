import { useEffect, useRef } from 'react';

/**
 * Following a "Remove" takes its link away, and adding the last craft takes the form away, each with the
 * focus on it. The browser leaves it nowhere then; it goes to the heading, which says what is compared now.
 */
export function useKeptFocus(ids: readonly number[]): void {
  const key = ids.join(',');
  const lastKey = useRef(key);
  useEffect(() => {
    if (lastKey.current === key) return;
    lastKey.current = key;
    if (document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [key]);
}
