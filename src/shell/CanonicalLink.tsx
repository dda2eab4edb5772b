import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/**
 * A page that the build has written may say its one address in its head, and some browsers share that in place of
 * the one that is open. So it is gone as soon as a reader is at another view or page.
 */
export function CanonicalLink() {
  const { pathname, search } = useLocation();
  const firstPathname = useRef(pathname);
  useEffect(() => {
    if (search === '' && pathname === firstPathname.current) return;
    document.querySelector('link[rel="canonical"]')?.remove();
  }, [pathname, search]);
  return null;
}
