import type { ReactNode } from 'react';
import { toWebUrl } from '#lib/web-url.ts';

type ExternalLinkProps = { href: string; className?: string; children: ReactNode };

/**
 * A link whose address comes from data. What can't be linked safely (a script, a file, a cut
 * address) is shown as the plain text it is.
 */
export function ExternalLink({ href, className, children }: ExternalLinkProps) {
  if (toWebUrl(href) === null) return <span className={className}>{children}</span>;
  return (
    <a href={href} className={className} rel="noreferrer" referrerPolicy="no-referrer">
      {children}
    </a>
  );
}
