import type { SourceSummary } from '#catalogue/source.ts';
import type { Facets } from '#catalogue/engine/results.ts';
import { formatDate, formatNumber } from '#lib/format.ts';

type KioskEmptyProps = {
  /** The display's filters, in words. */
  sentence: string;
  /** Of the whole catalogue. */
  facets: Facets;
  summary: SourceSummary;
};

/** Shown when no craft match: the filters, and how many craft the catalogue has. */
export function KioskEmpty({ sentence, facets, summary: { count, provenance } }: KioskEmptyProps) {
  const inSpace = facets.in_space.find(({ token }) => token === 'true')?.count ?? 0;
  return (
    <article className="flex size-full flex-col justify-center gap-[3vmin]">
      <h1 className="text-[max(7vmin,1.5rem)] leading-tight font-bold">No spacecraft to show</h1>
      <p className="text-[1.5em]">{sentence}</p>
      <p className="border-t-2 border-edge pt-[3vmin]">
        The catalogue of {formatDate(provenance.recorded)} holds {formatNumber(count)} spacecraft,{' '}
        {formatNumber(inSpace)} of them in space:
      </p>
      <dl className="flex flex-wrap gap-x-[6vmin] gap-y-[2vmin]">
        {facets.status.map(({ token, name, count: craft }) => (
          <div key={token}>
            <dd className="figures text-[max(5vmin,1.5rem)] leading-none font-bold">
              {formatNumber(craft)}
            </dd>
            <dt>{name}</dt>
          </div>
        ))}
      </dl>
    </article>
  );
}
