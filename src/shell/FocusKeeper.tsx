import { useEffect, useReducer, useRef } from 'react';

/** The parts of a page that may get the focus in place of a control that they contained. */
const PARTS = 'section, form, fieldset, details, dialog, main, [tabindex]';
const HEADINGS = 'main h1, :scope > :is(h2, h3, legend, summary)';

type Focused = { control: Element; ancestors: Element[] };

function toFocused(control: Element | null): Focused | null {
  const ancestors: Element[] = [];
  for (let at = control?.parentElement ?? null; at !== null; at = at.parentElement)
    ancestors.push(at);
  return control && { control, ancestors };
}

/** The nearest part around a removed control, or its heading, which says more. */
function findNearby({ ancestors }: Focused): HTMLElement | null {
  const part = ancestors.find((one) => one.isConnected && one.matches(PARTS)) ?? document.body;
  const target = part.querySelector(HEADINGS) ?? part;
  return target instanceof HTMLElement ? target : null;
}

/**
 * Keeps the focus near a control that is removed while it has the focus, such as a button that is replaced by what it
 * has loaded. A browser would reset the focus, and the next Tab would start at the top of the page.
 */
export function FocusKeeper() {
  const [, check] = useReducer((count: number) => count + 1, 0);
  const focused = useRef<Focused | null>(null);

  useEffect(() => {
    function remember() {
      focused.current = toFocused(document.activeElement);
    }
    function forget({ target }: FocusEvent) {
      // Chromium also reports the removal of a focused control, while it is still on the page. A window that loses the
      // focus keeps its focused control.
      queueMicrotask(() => {
        const isLeft = target instanceof Element && target.isConnected && document.hasFocus();
        if (isLeft && focused.current?.control === target) focused.current = null;
      });
    }
    const observer = new MutationObserver(() => {
      if (focused.current?.control.isConnected === false) check();
    });
    remember();
    document.addEventListener('focusin', remember);
    document.addEventListener('focusout', forget);
    observer.observe(document.body, { subtree: true, childList: true });
    return () => {
      document.removeEventListener('focusin', remember);
      document.removeEventListener('focusout', forget);
      observer.disconnect();
    };
  }, []);

  // In an effect of a later render, because the effects of the change itself may move the focus on purpose.
  useEffect(() => {
    const { current: lost } = focused;
    if (lost === null || lost.control.isConnected) return;
    focused.current = null;
    if (document.activeElement !== document.body) return;
    const target = findNearby(lost);
    if (target === null) return;
    if (target.tabIndex < 0) target.tabIndex = -1;
    target.focus({ preventScroll: true });
  });
  return null;
}
