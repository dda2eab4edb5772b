import type { ReactNode } from 'react';

/** A page's h1. It is focusable because focus moves here after a navigation. */
export function PageHeading({ children }: { children: ReactNode }) {
  return (
    <h1 tabIndex={-1} className="text-display font-bold text-balance">
      {children}
    </h1>
  );
}
