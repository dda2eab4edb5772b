import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/**
 * Applies what a visitor entered in a prerendered control before its hydration. `read` returns the control's value.
 * `apply` is called if that isn't the value that was rendered.
 */
export function usePreHydrationInput<Control, Value>(
  control: RefObject<Control | null>,
  rendered: Value,
  read: (control: Control) => Value,
  apply: (value: Value) => void,
): void {
  const early = useRef<{ value: Value; isApplied: boolean } | null>(null);
  // Reads the control before the next render resets it.
  useLayoutEffect(() => {
    if (early.current === null && control.current !== null)
      early.current = { value: read(control.current), isApplied: false };
  }, [control, read]);
  // Applies it after the effects of the surrounding components, which `apply` may depend on.
  useEffect(() => {
    if (early.current === null || early.current.isApplied) return;
    early.current.isApplied = true;
    if (early.current.value !== rendered) apply(early.current.value);
  }, [rendered, apply]);
}
