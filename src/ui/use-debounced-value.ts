import { useEffect, useState } from 'react';

/**
 * The value, once it hasn't changed for so many milliseconds; until then the one before it. Off, it stays as it is,
 * and spares the page a render.
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
