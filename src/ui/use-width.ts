import { type RefCallback, useCallback, useState } from 'react';

/** The width of an element in CSS pixels as it is laid out; 0 until it is. */
export function useWidth(): [number, RefCallback<HTMLElement>] {
  const [width, setWidth] = useState(0);
  const observe = useCallback((element: HTMLElement) => {
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [width, observe];
}
