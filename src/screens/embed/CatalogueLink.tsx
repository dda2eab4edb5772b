import type { ComponentProps } from 'react';
import { useHref } from 'react-router';

type CatalogueLinkProps = Omit<ComponentProps<'a'>, 'href' | 'target' | 'rel'> & {
  /** The target path, without the site's base path. */
  to: string;
};

/**
 * A link from an embed to a page of the catalogue, in a tab of its own: in the frame it would have too little room, and
 * the host forbids other sites to frame it.
 */
export function CatalogueLink({ to, children, ...anchor }: CatalogueLinkProps) {
  return (
    <a {...anchor} href={useHref(to)} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
