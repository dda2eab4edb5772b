import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/**
 * After going to another page the focus moves to its heading, which a screen reader then says.
 * Changes of the list stay on their page, and leave the focus where the reader works.
 */
export function FocusOnNavigation() {
  const { pathname } = useLocation();
  const lastPathname = useRef(pathname);
  useEffect(() => {
    if (lastPathname.current === pathname) return;
    lastPathname.current = pathname;
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [pathname]);
  return null;
}
