import { useEffect, useState } from 'react';

/** A value as it was when it had last stood for so many milliseconds. */
export function useDebouncedValue<Value>(value: Value, after: number): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), after);
    return () => clearTimeout(timer);
  }, [value, after]);
  return settled;
}
