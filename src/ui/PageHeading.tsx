import type { ReactNode } from 'react';

type PageHeadingProps = {
  /** Whether it is a name, which translators leave as it is. */
  isName?: boolean;
  children: ReactNode;
};

/** A page's h1. It is focusable because focus moves here after a navigation. */
export function PageHeading({ isName = false, children }: PageHeadingProps) {
  return (
    <h1
      tabIndex={-1}
      translate={isName ? 'no' : undefined}
      className="text-display font-bold text-balance"
    >
      {children}
    </h1>
  );
}
