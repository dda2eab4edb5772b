import type { ReactNode } from 'react';

type ExternalLinkProps = { href: string; className?: string; children: ReactNode };

/**
 * A link whose address comes from data. Only http and https lead anywhere; anything else
 * (a script, a file, a cut address) is shown as the plain text it is.
 */
export function ExternalLink({ href, className, children }: ExternalLinkProps) {
  const url = URL.parse(href);
  const isWeb = url !== null && (url.protocol === 'https:' || url.protocol === 'http:');
  if (!isWeb) return <span className={className}>{children}</span>;
  return (
    <a href={href} className={className} rel="noreferrer" referrerPolicy="no-referrer">
      {children}
    </a>
  );
}
