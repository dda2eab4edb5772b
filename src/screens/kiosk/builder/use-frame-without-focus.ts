import { type RefCallback, useCallback } from 'react';

/**
 * Returns the focus to the page when a frame takes it. An inert frame ignores keys and pointers, but its own scripts
 * can still focus an element in it (seen in Chromium 156).
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
    // A frame has no focus event, but this page's window has a blur event. During that event the browser is still
    // moving the focus to the frame and would override `focus()`. The timeout runs after that.
    window.addEventListener('blur', () => setTimeout(returnFocus), { signal });
    return () => leaving.abort();
  }, []);
}
