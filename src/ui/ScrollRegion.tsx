import type { CSSProperties, FocusEvent, ReactNode } from 'react';

type ScrollRegionProps = {
  label: string;
  className: string;
  style?: CSSProperties;
  children: ReactNode;
};

/** Browsers leave what is partly in sight where it is, and that part may lie under a header that stays. */
function showWhole({ target, currentTarget }: FocusEvent<HTMLElement>) {
  if (target !== currentTarget && target.matches(':focus-visible')) {
    target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
}

/**
 * A box that scrolls inside itself: it must be reachable by keyboard, and so needs a name. Whatever has the
 * focus in it is whole in it, but for the padding that its `scroll-p…` keeps free.
 */
export function ScrollRegion({ label, className, style, children }: ScrollRegionProps) {
  return (
    // The listener only sees what bubbles from the parts that are operated.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      aria-label={label}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className={className}
      style={style}
      onFocus={showWhole}
    >
      {children}
    </section>
  );
}
