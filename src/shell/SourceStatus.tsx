import { useQuery } from '@tanstack/react-query';
import { FocusKeeper } from '#shell/FocusKeeper.tsx';
import { GetAll } from '#shell/GetAll.tsx';
import { DataDate } from '#source/DataAge.tsx';
import { useDataAccess } from '#source/DataContext.tsx';
import { sourceSummaryQuery } from '#source/queries.ts';
import { useSourceChoice } from '#source/source-choice.ts';
import { Status } from '#ui/Status.tsx';
import { useIsOnline } from '#ui/use-is-online.ts';

function OfflineBadge() {
  return (
    <span className="inline-flex items-center gap-1.5 font-bold text-ink">
      {/* On a phone the line has room for the word alone. */}
      <svg viewBox="0 0 16 16" className="size-3.5 max-sm:hidden" aria-hidden="true">
        <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="2" />
        <path d="M4 12 12 4" stroke="currentColor" strokeWidth="2" />
      </svg>
      Offline
    </span>
  );
}

/** In the header of every page: an update under way, the data's date, and what isn't as usual. */
export function SourceStatus() {
  const { source } = useDataAccess();
  const { data: summary, error } = useQuery({
    ...sourceSummaryQuery(source),
    // The page has requested it already and shows the error.
    retryOnMount: false,
  });
  const isLive = useSourceChoice() === 'live';
  const isOnline = useIsOnline();
  return (
    <>
      {/* Only this is a live region: the rest of the line changes with the clock. */}
      <Status className="contents">{isOnline ? null : <OfflineBadge />}</Status>
      {summary === undefined ? (
        <span>{error === null ? 'Opening the catalogue…' : 'No catalogue'}</span>
      ) : (
        <>
          <GetAll summary={summary} />
          <DataDate provenance={summary.provenance} />
        </>
      )}
      {isLive ? <span className="max-lg:sr-only">Source: Launch Library</span> : null}
      {/* Here because this is on every page and loads after it. */}
      <FocusKeeper />
    </>
  );
}
