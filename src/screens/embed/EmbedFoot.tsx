import type { SourceSummary } from '#catalogue/source.ts';
import { formatDate, formatMonth } from '#lib/format.ts';
import { CatalogueLink } from '#screens/embed/CatalogueLink.tsx';

type EmbedFootProps = {
  /** The page of the catalogue that has what the embed shows. */
  to: string;
  /** How much of it the embed shows: `10 of 14 spacecraft`. */
  shown?: string | null;
  summary: SourceSummary;
};

/** The last line of an embed: whose it is, how old its data is, and where that comes from. */
export function EmbedFoot({ to, shown = null, summary: { provenance } }: EmbedFootProps) {
  const { recorded, mode } = provenance;
  return (
    <footer className="figures flex flex-wrap items-center gap-x-3 text-fine text-quiet">
      <CatalogueLink to={to} className="inline-flex min-h-6 items-center">
        Spacecraft catalogue
      </CatalogueLink>{' '}
      {shown === null ? null : <span>{shown}</span>}{' '}
      <span>
        {/* Without a mode, the file was combined from several recordings, and only the last one's date is known. */}
        {mode === null ? 'Data from ' : 'Data of '}
        <time dateTime={recorded}>
          {mode === null ? formatMonth(recorded) : formatDate(recorded)}
        </time>
        {mode === null ? ' and earlier' : null}
      </span>{' '}
      <span>Launch Library 2, The Space Devs</span>
    </footer>
  );
}
