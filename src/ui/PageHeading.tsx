import type { ReactNode } from 'react';

type PageHeadingProps = {
  /** Whether it is a name, which translators leave as it is. */
  isName?: boolean;
  /** Whether it holds several names: smaller on a phone, where it would fill the screen. */
  isLong?: boolean;
  children: ReactNode;
};

/** A page's h1. It is focusable because focus moves here after a navigation. */
export function PageHeading({ isName = false, isLong = false, children }: PageHeadingProps) {
  return (
    <h1
      tabIndex={-1}
      translate={isName ? 'no' : undefined}
      className={`text-display font-bold text-balance ${isLong ? 'max-md:text-[1.375rem] print:text-title' : ''}`}
    >
      {children}
    </h1>
  );
}
