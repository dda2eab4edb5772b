import type { ReactNode } from 'react';

/** A page's one heading. Focus comes here after a navigation, so it must be able to take it. */
export function PageHeading({ children }: { children: ReactNode }) {
  return (
    <h1 tabIndex={-1} className="text-display font-bold text-balance">
      {children}
    </h1>
  );
}
