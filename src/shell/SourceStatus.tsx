import { useQuery } from '@tanstack/react-query';
import { useLocation } from 'react-router';
import { FocusKeeper } from '#shell/FocusKeeper.tsx';
import { Link } from '#ui/Link.tsx';
import { formatCount, formatNumber } from '#lib/format.ts';
import { DATA_PATH } from '#paths/pages.ts';
import { DataAge } from '#source/DataAge.tsx';
import { useDataAccess } from '#source/DataContext.tsx';
import { sourceSummaryQuery } from '#source/queries.ts';
import { useCallsLeft } from '#source/use-calls-left.ts';
import { useUpdateState } from '#source/use-update-state.ts';
import { useSourceChoice } from '#source/source-choice.ts';
import { Status } from '#ui/Status.tsx';
import { useIsOnline } from '#ui/use-is-online.ts';

function OfflineBadge() {
  return (
    <span className="inline-flex items-center gap-1.5 font-bold text-ink">
      <svg viewBox="0 0 16 16" className="size-3.5" aria-hidden="true">
        <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="2" />
        <path d="M4 12 12 4" stroke="currentColor" strokeWidth="2" />
      </svg>
      Offline
    </span>
  );
}

function UpdateProgress() {
  const state = useUpdateState();
  if (state.kind !== 'running' && state.kind !== 'elsewhere') return null;
  const { progress } = state;
  return (
    <span>
      Updating
      {progress.count === null
        ? '…'
        : `: ${formatNumber(progress.read)} of ${formatNumber(progress.count)}`}
    </span>
  );
}

function RequestsLeft() {
  const { left } = useCallsLeft();
  return <span>{formatCount(left, 'API request', 'API requests')} left this hour</span>;
}

/** One line on every page: how old the data is, where it comes from, and a running update. */
export function SourceStatus() {
  const { source } = useDataAccess();
  const { data: summary, error } = useQuery({
    ...sourceSummaryQuery(source),
    // The page has requested it already and shows the error.
    retryOnMount: false,
  });
  const isLive = useSourceChoice() === 'live';
  const isOnline = useIsOnline();
  const { pathname } = useLocation();
  return (
    <>
      {/* Only this is a live region: the rest of the line changes with the clock. */}
      <Status className="contents">{isOnline ? null : <OfflineBadge />}</Status>
      {summary === undefined ? (
        <span>{error === null ? 'Opening the catalogue…' : 'No catalogue'}</span>
      ) : (
        <DataAge provenance={summary.provenance} />
      )}
      {isLive ? <span>Source: Launch Library</span> : null}
      <UpdateProgress />
      {isLive || pathname === DATA_PATH ? <RequestsLeft /> : null}
      {/* Here because this is on every page and loads after it. */}
      <FocusKeeper />
      <Link to={DATA_PATH} className="inline-flex min-h-6 items-center print:hidden">
        Data and updates
      </Link>
    </>
  );
}
