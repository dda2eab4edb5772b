import { useEffect, useState } from 'react';

/**
 * The value, updated once it hasn't changed for `delay` ms. When `isOn` is false it never updates, which saves a
 * render.
 */
export function useDebouncedValue<Value>(value: Value, delay: number, isOn = true): Value {
  const [debounced, setDebounced] = useState(value);
  useEffect(() => {
    if (!isOn) return;
    const timer = setTimeout(() => setDebounced(value), delay);
    return () => clearTimeout(timer);
  }, [value, delay, isOn]);
  return debounced;
}
