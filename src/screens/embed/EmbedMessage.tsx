import { CatalogueLink } from '#screens/embed/CatalogueLink.tsx';

type EmbedMessageProps = {
  /** Why there is nothing to show, in a sentence. */
  title: string;
  /** What to do about it. */
  children?: string;
  link: { to: string; text: string };
};

/** Shown in place of spacecraft: why there are none, and where to find some. */
export function EmbedMessage({ title, children, link }: EmbedMessageProps) {
  return (
    <div className="flex flex-col gap-2 py-4">
      <title>{`${title} · Spacecraft catalogue`}</title>
      <h1 className="text-lead font-bold">{title}</h1>
      {children === undefined ? null : <p>{children}</p>}
      <p>
        <CatalogueLink to={link.to} className="inline-flex min-h-6 items-center">
          {link.text}
        </CatalogueLink>
      </p>
    </div>
  );
}
