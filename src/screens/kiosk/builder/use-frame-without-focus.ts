import { type RefCallback, useCallback } from 'react';

/**
 * Gives the focus back to where it was when a page in a frame takes it. That the frame is inert keeps out
 * keys and pointers, but not a script inside it that focuses something: seen in Chromium 156.
 */
export function useFrameWithoutFocus(): RefCallback<HTMLIFrameElement> {
  return useCallback((frame: HTMLIFrameElement) => {
    const leaving = new AbortController();
    const { signal } = leaving;
    let last: HTMLElement | null = null;
    document.addEventListener(
      'focusout',
      ({ target }) => {
        last = target instanceof HTMLElement ? target : null;
      },
      { signal },
    );
    function giveBack() {
      if (document.activeElement !== frame) return;
      frame.blur();
      last?.focus({ preventScroll: true });
    }
    // A frame has no focus event of its own: this page’s window loses the focus to it. While it is told
    // so the browser is still about to move the keys there, whatever is focused meanwhile.
    window.addEventListener('blur', () => setTimeout(giveBack), { signal });
    return () => leaving.abort();
  }, []);
}
