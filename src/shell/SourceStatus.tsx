import { useQuery } from '@tanstack/react-query';
import { Link } from '#ui/Link.tsx';
import { formatNumber } from '#lib/format.ts';
import { DATA_PATH } from '#paths/pages.ts';
import { AgeMark } from '#source/AgeMark.tsx';
import { useDataAccess } from '#source/DataContext.tsx';
import { sourceSummaryQuery } from '#source/queries.ts';
import { useCallsLeft } from '#source/use-calls-left.ts';
import { useUpdateState } from '#source/use-update-state.ts';
import { useSourceChoice } from '#source/use-source-choice.ts';
import { useIsOnline } from '#ui/use-is-online.ts';

function OfflineMark() {
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

function UpdateMark() {
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

/** How far what is on screen can be trusted to be today's: on every page, in one line. */
export function SourceStatus() {
  const { source } = useDataAccess();
  const { data: summary, error } = useQuery({
    ...sourceSummaryQuery(source),
    // The page has asked before this came, and says what failed.
    retryOnMount: false,
  });
  const isLive = useSourceChoice() === 'live';
  const isOnline = useIsOnline();
  const { left } = useCallsLeft();
  return (
    <>
      {/* Said when it changes: the rest of the line changes with the clock. */}
      <span role="status" className="contents">
        {isOnline ? null : <OfflineMark />}
      </span>
      {summary === undefined ? (
        <span>{error === null ? 'Opening the catalogue…' : 'No catalogue'}</span>
      ) : (
        <AgeMark provenance={summary.provenance} />
      )}
      {isLive ? <span>Source: Launch Library</span> : null}
      <UpdateMark />
      <span>
        {left} {left === 1 ? 'call' : 'calls'} left
      </span>
      <Link to={DATA_PATH} className="inline-flex min-h-6 items-center print:hidden">
        Data and updates
      </Link>
    </>
  );
}
