import { useEffect, useRef } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

/**
 * Moves focus to the new page's h1, or to the element that the URL's hash names, so that screen readers announce
 * it. List changes stay on the same path and leave focus where it is.
 */
export function FocusOnNavigation() {
  const { pathname, hash } = useLocation();
  const navigationType = useNavigationType();
  const lastPathname = useRef(pathname);
  useEffect(() => {
    if (lastPathname.current === pathname) return;
    lastPathname.current = pathname;
    // Not after a redirect during the first load: the visitor hasn't navigated, and focus stays at the top of the page.
    if (navigationType === NavigationType.Replace) return;
    const heading =
      document.getElementById(hash.slice(1)) ?? document.querySelector<HTMLElement>('main h1');
    heading?.focus({ preventScroll: true });
  }, [pathname, hash, navigationType]);
  return null;
}
