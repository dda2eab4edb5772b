import type { ComponentProps } from 'react';
import { useHref, useLinkClickHandler } from 'react-router';

type LinkProps = Omit<ComponentProps<'a'>, 'href'> & {
  /** The target path, without the site's base path. */
  to: string;
  /** Whether to keep the scroll position. */
  preventScrollReset?: boolean;
};

/**
 * A link to a page of this site. The router's own `Link` would add 2 kB of framework-mode code, which prefetches
 * the next page's modules, styles and data.
 */
export function Link({
  to,
  preventScrollReset = false,
  onClick,
  children,
  ...anchorProps
}: LinkProps) {
  const navigateOnClick = useLinkClickHandler(to, { preventScrollReset });
  return (
    <a
      {...anchorProps}
      href={useHref(to)}
      onClick={(event) => {
        onClick?.(event);
        if (!event.defaultPrevented) navigateOnClick(event);
      }}
    >
      {children}
    </a>
  );
}
