import { Link } from 'react-router';
import type { SourceSummary } from '#catalogue/source.ts';
import { formatCount, formatDate, formatNumber, formatRoughNumber } from '#lib/format.ts';
import { DATA_PATH } from '#paths/pages.ts';

/** How much of Launch Library is here, and as of when. */
export function CatalogueNote({
  summary: { count, provenance, setAside },
}: {
  summary: SourceSummary;
}) {
  return (
    <p className="text-note text-quiet">
      {formatNumber(count)} of about {formatRoughNumber(provenance.upstream_count)} spacecraft,
      recorded <time dateTime={provenance.recorded}>{formatDate(provenance.recorded)}</time>.{' '}
      {setAside.length > 0
        ? `${formatCount(setAside.length, 'record', 'records')} could not be read and ${setAside.length === 1 ? 'was' : 'were'} set aside. `
        : ''}
      <Link to={DATA_PATH}>About the data</Link>
    </p>
  );
}
