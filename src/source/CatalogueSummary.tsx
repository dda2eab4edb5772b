import { Link } from '#ui/Link.tsx';
import type { SourceSummary } from '#catalogue/source.ts';
import { formatCount, formatDate, formatNumber } from '#lib/format.ts';
import { DATA_PATH, REJECTED_RECORDS_PATH } from '#paths/pages.ts';

/** How much of Launch Library the catalogue holds, and when it was recorded. */
export function CatalogueSummary({
  summary: { count, provenance, rejected, repaired },
}: {
  summary: SourceSummary;
}) {
  return (
    <p className="text-note text-quiet">
      {formatNumber(count)} of about {formatNumber(provenance.upstream_count)} spacecraft, recorded{' '}
      <time dateTime={provenance.recorded}>{formatDate(provenance.recorded)}</time>.{' '}
      {rejected > 0 ? `${formatCount(rejected, 'record was', 'records were')} rejected. ` : ''}
      {repaired > 0 ? `${formatCount(repaired, 'record was', 'records were')} repaired. ` : ''}
      {rejected + repaired > 0 ? (
        <>
          <Link to={REJECTED_RECORDS_PATH}>Rejected and repaired records</Link>{' '}
        </>
      ) : null}
      <Link to={DATA_PATH}>About the data</Link>
    </p>
  );
}
