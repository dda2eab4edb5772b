import type { ReactNode } from 'react';
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

/** A link to a list, whose text is its query string. */
export function Example({ search }: { search: string }) {
  return (
    <Link
      to={toListPath(parseListSearch(search))}
      translate="no"
      className="inline-block max-w-full font-mono text-note"
    >
      ?{search}
    </Link>
  );
}

export function Code({ children }: { children: string }) {
  return (
    <code translate="no" className="font-mono text-note">
      {children}
    </code>
  );
}
