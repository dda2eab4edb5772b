import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Takes up what a reader did to a control before the page was taken over by its scripts: the page was drawn by
 * the build, and a control of it can be changed at once. `read` gives what the control says; `take` is called when that
 * isn't what it was drawn with.
 */
export function useEarlyChange<Control, Value>(
  control: RefObject<Control | null>,
  drawn: Value,
  read: (control: Control) => Value,
  take: (value: Value) => void,
): void {
  const isLooked = useRef(false);
  // Before anything else is drawn, which would put the control back.
  useLayoutEffect(() => {
    if (isLooked.current || control.current === null) return;
    isLooked.current = true;
    const early = read(control.current);
    if (early !== drawn) take(early);
  }, [control, drawn, read, take]);
}
