import { Fragment, type ReactNode } from 'react';
import { parseListSearch, toListPath } from '#paths/list.ts';
import { Link } from '#ui/Link.tsx';

type TopicProps = { title: string; id?: string; children: ReactNode };

export function Topic({ title, id, children }: TopicProps) {
  return (
    <section id={id} className="flex scroll-mt-4 flex-col gap-2">
      <h2 className="text-title font-bold">{title}</h2>
      {children}
    </section>
  );
}

/** A part of a topic. */
export function Subtopic({ title, id, children }: TopicProps) {
  return (
    <section id={id} className="flex scroll-mt-4 flex-col gap-2 pt-2">
      <h3 className="text-lead font-bold">{title}</h3>
      {children}
    </section>
  );
}

type AddressProps = {
  to: string;
  /** Breaks into lines before its parameters alone. */
  children: string;
};

/** A link whose text is an address. */
export function Address({ to, children }: AddressProps) {
  return (
    <Link to={to} translate="no" className="inline-block max-w-full py-1 font-mono text-note">
      {children.split(/(?=[?&])/).map((part, place) => (
        <Fragment key={part}>
          {place === 0 ? null : <wbr />}
          {part}
        </Fragment>
      ))}
    </Link>
  );
}

/** A link to a list, whose text is its query string. */
export function Example({ search }: { search: string }) {
  return <Address to={toListPath(parseListSearch(search))}>{`?${search}`}</Address>;
}

export function Code({ children }: { children: string }) {
  return (
    <code translate="no" className="font-mono text-note">
      {children}
    </code>
  );
}
