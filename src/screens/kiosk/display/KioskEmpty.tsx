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
    <article className="wall-units flex size-full flex-col justify-center gap-3 p-5 text-[length:--spacing(3.9)] leading-snug">
      <h1 className="text-[length:--spacing(9)] leading-tight font-bold">No spacecraft to show</h1>
      <p className="text-[length:--spacing(4.8)]">{sentence}</p>
      <p className="border-t-[length:--spacing(0.3)] border-edge pt-3">
        The catalogue of {formatDate(provenance.recorded)} holds {formatNumber(count)} spacecraft,{' '}
        {formatNumber(inSpace)} of them in space:
      </p>
      <dl className="flex flex-wrap gap-x-6 gap-y-2">
        {facets.status.map(({ token, name, count: craft }) => (
          <div key={token} className="flex flex-col-reverse">
            <dt className="text-quiet">{name}</dt>
            <dd className="figures text-[length:--spacing(7)] leading-none font-bold">
              {formatNumber(craft)}
            </dd>
          </div>
        ))}
      </dl>
    </article>
  );
}
