import type { ReactNode } from 'react';
import { toWebUrl } from '#lib/web-url.ts';

type ExternalLinkProps = { href: string; className?: string; children: ReactNode };

/**
 * A link whose URL comes from data. A URL that isn't safe to link (a script, a file, a truncated URL) is
 * shown as plain text.
 */
export function ExternalLink({ href, className, children }: ExternalLinkProps) {
  if (toWebUrl(href) === null) return <span className={className}>{children}</span>;
  return (
    <a href={href} className={className} rel="noreferrer" referrerPolicy="no-referrer">
      {children}
    </a>
  );
}
