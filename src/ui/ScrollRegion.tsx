import type { CSSProperties, FocusEvent, ReactNode } from 'react';

type ScrollRegionProps = {
  label: string;
  className: string;
  style?: CSSProperties;
  children: ReactNode;
};

/** Browsers don't scroll to an element that is partly visible, even when a sticky header covers it. */
function scrollIntoFullView({ target, currentTarget }: FocusEvent<HTMLElement>) {
  if (target !== currentTarget && target.matches(':focus-visible')) {
    target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
}

/**
 * A scroll container. Keyboard users must be able to focus it to scroll it, so it needs a name. A focused element
 * inside is scrolled fully into view, within the container's `scroll-padding`.
 */
export function ScrollRegion({ label, className, style, children }: ScrollRegionProps) {
  return (
    // The interactive elements are inside; this listener only handles their bubbling events.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      aria-label={label}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className={className}
      style={style}
      onFocus={scrollIntoFullView}
    >
      {children}
    </section>
  );
}
