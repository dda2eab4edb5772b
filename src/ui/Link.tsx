import type { ComponentProps } from 'react';
import { useHref, useLinkClickHandler } from 'react-router';

type LinkProps = Omit<ComponentProps<'a'>, 'href'> & {
  /** Where it leads, without the site's base path. */
  to: string;
  /** Whether the page stays scrolled as it is. */
  preventScrollReset?: boolean;
};

/**
 * A link to a page of this site. The router has one as well, which brings 2 kB of its framework along: what
 * fetches the next page's modules, styles and data before it's asked for.
 */
export function Link({ to, preventScrollReset = false, onClick, children, ...drawn }: LinkProps) {
  const go = useLinkClickHandler(to, { preventScrollReset });
  return (
    <a
      {...drawn}
      href={useHref(to)}
      onClick={(event) => {
        onClick?.(event);
        if (!event.defaultPrevented) go(event);
      }}
    >
      {children}
    </a>
  );
}
