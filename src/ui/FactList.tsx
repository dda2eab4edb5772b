import type { ReactNode } from 'react';
import { LongText } from '#ui/LongText.tsx';
import { Missing } from '#ui/Missing.tsx';

/** A name and its value. Null and the empty string are shown as missing. */
export type Fact = { name: string; value: ReactNode };

/** A definition list with rules, in two columns if the page is wide enough. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="grid gap-x-8 border-t border-hairline lg:grid-cols-2 print:grid-cols-3 print:gap-x-4">
      {facts.map(({ name, value }) => (
        <div
          key={name}
          className="grid grid-cols-[minmax(7rem,2fr)_3fr] gap-3 border-b border-hairline py-1.5 print:grid-cols-[2fr_3fr] print:gap-1 print:py-0.5"
        >
          <dt className="text-note leading-6 text-quiet print:leading-tight">{name}</dt>
          <dd className="figures min-w-0 print:text-note print:leading-tight">
            {value === null || value === '' ? (
              <Missing />
            ) : typeof value === 'string' ? (
              <LongText text={value} />
            ) : (
              value
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
