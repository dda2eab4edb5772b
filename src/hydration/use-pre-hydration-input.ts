import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/**
 * Takes up what a reader did to a control before the page was taken over by its scripts: the page was drawn by
 * the build, and a control of it can be changed at once. `read` gives what the control says; `take` is called when that
 * isn't what it was drawn with.
 */
export function usePreHydrationInput<Control, Value>(
  control: RefObject<Control | null>,
  drawn: Value,
  read: (control: Control) => Value,
  take: (value: Value) => void,
): void {
  const early = useRef<{ value: Value; isTaken: boolean } | null>(null);
  // Read before anything else is drawn, which would put the control back.
  useLayoutEffect(() => {
    if (early.current === null && control.current !== null)
      early.current = { value: read(control.current), isTaken: false };
  }, [control, read]);
  // Taken when all that is around the control works.
  useEffect(() => {
    if (early.current === null || early.current.isTaken) return;
    early.current.isTaken = true;
    if (early.current.value !== drawn) take(early.current.value);
  }, [drawn, take]);
}
