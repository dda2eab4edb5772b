import { useEffect, useState } from 'react';

/**
 * The value, updated once it hasn't changed for `after` ms. When `isOn` is false it never updates, which saves a
 * render.
 */
export function useDebouncedValue<Value>(value: Value, after: number, isOn = true): Value {
  const [debounced, setDebounced] = useState(value);
  useEffect(() => {
    if (!isOn) return;
    const timer = setTimeout(() => setDebounced(value), after);
    return () => clearTimeout(timer);
  }, [value, after, isOn]);
  return debounced;
}
