import { useEffect, useRef } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

/**
 * After going to another page the focus moves to its heading, or to that of the part that the address
 * names, which a screen reader then says.
 * Changes of the list stay on their page, and leave the focus where the reader works.
 */
export function FocusOnNavigation() {
  const { pathname, hash } = useLocation();
  const navigationType = useNavigationType();
  const lastPathname = useRef(pathname);
  useEffect(() => {
    if (lastPathname.current === pathname) return;
    lastPathname.current = pathname;
    // A redirect of the first load: the reader has gone nowhere yet, and begins at the page's top.
    if (navigationType === NavigationType.Replace) return;
    const heading =
      document.getElementById(hash.slice(1)) ?? document.querySelector<HTMLElement>('main h1');
    heading?.focus({ preventScroll: true });
  }, [pathname, hash, navigationType]);
  return null;
}
