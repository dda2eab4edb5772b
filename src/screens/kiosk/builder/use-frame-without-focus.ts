import { type RefCallback, useCallback } from 'react';

/**
 * Returns the focus to where it was when a page in a frame takes it. An inert frame keeps out keys and pointers, but not
 * a script in it that focuses an element (seen in Chromium 156).
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
    function returnFocus() {
      if (document.activeElement !== frame) return;
      frame.blur();
      last?.focus({ preventScroll: true });
    }
    // A frame has no focus event: this page's window has a blur event. During that event the browser is still moving
    // the keyboard focus to the frame, whatever gets focused meanwhile; hence the timeout.
    window.addEventListener('blur', () => setTimeout(returnFocus), { signal });
    return () => leaving.abort();
  }, []);
}
