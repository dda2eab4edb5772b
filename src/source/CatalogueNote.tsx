import { Link } from '#ui/Link.tsx';
import type { SourceSummary } from '#catalogue/source.ts';
import { formatCount, formatDate, formatNumber, formatRoughNumber } from '#lib/format.ts';
import { DATA_PATH, FAULTY_RECORDS_PATH } from '#paths/pages.ts';

/** How much of Launch Library is here, and as of when. */
export function CatalogueNote({
  summary: { count, provenance, setAside, partlyRead },
}: {
  summary: SourceSummary;
}) {
  return (
    <p className="text-note text-quiet">
      {formatNumber(count)} of about {formatRoughNumber(provenance.upstream_count)} spacecraft,
      recorded <time dateTime={provenance.recorded}>{formatDate(provenance.recorded)}</time>.{' '}
      {setAside > 0
        ? `${formatCount(setAside, 'record', 'records')} could not be read and ${setAside === 1 ? 'was' : 'were'} set aside. `
        : ''}
      {partlyRead > 0
        ? `${formatCount(partlyRead, 'record was', 'records were')} read in part. `
        : ''}
      {setAside + partlyRead > 0 ? (
        <>
          <Link to={FAULTY_RECORDS_PATH}>What could not be read</Link>{' '}
        </>
      ) : null}
      <Link to={DATA_PATH}>About the data</Link>
    </p>
  );
}
