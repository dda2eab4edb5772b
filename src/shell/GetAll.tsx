import { useLocation } from 'react-router';
import type { SourceSummary } from '#catalogue/source.ts';
import type { UpdateState } from '#catalogue/updater.ts';
import { formatCount, formatNumber } from '#lib/format.ts';
import { DATA_PATH } from '#paths/pages.ts';
import { useStartUpdate } from '#source/use-start-update.ts';
import { useUpdateState } from '#source/use-update-state.ts';
import { Countdown } from '#ui/Countdown.tsx';
import { Link } from '#ui/Link.tsx';
import { Status } from '#ui/Status.tsx';
import { useIsOnline } from '#ui/use-is-online.ts';

/** What a running or finished update has to say, in one line; null when there is nothing to say. */
function toMessage(state: UpdateState): string | null {
  switch (state.kind) {
    case 'running':
    case 'queued':
    case 'elsewhere': {
      const { count, read } = state.progress;
      return count === null
        ? 'Updating…'
        : `Updating: ${formatNumber(read)} of ${formatNumber(count)}`;
    }
    case 'failed':
      return 'The update did not finish.';
    case 'done': {
      const added = state.changes.added.length;
      return `All ${formatCount(state.count, 'spacecraft', 'spacecraft')} are here${added === 0 ? '' : `, ${formatNumber(added)} of them new`}.`;
    }
    case 'idle':
    case 'current':
      return null;
  }
}

/**
 * Where the catalogue has fewer craft than Launch Library: how many, and a button that gets them all, with the
 * progress and the result in its place.
 */
export function GetAll({ summary: { count, provenance } }: { summary: SourceSummary }) {
  const { pathname } = useLocation();
  const state = useUpdateState();
  const { start, problem } = useStartUpdate();
  const isOnline = useIsOnline();
  const message = problem ?? toMessage(state);
  const isUnderWay =
    state.kind === 'running' || state.kind === 'queued' || state.kind === 'elsewhere';
  const waitingUntil = isUnderWay ? state.progress.waitingUntil : null;
  const isIncomplete = count < provenance.upstream_count;
  return (
    <>
      {/* The page about the data announces it itself. */}
      {pathname === DATA_PATH ? (
        <span className="empty:hidden">{message}</span>
      ) : (
        <Status className="inline">{message}</Status>
      )}
      {waitingUntil === null ? null : (
        <span>
          {'Hourly limit reached; resumes in '}
          <Countdown until={waitingUntil} />
        </span>
      )}
      {state.kind === 'failed' ? <Link to={DATA_PATH}>Why?</Link> : null}
      {isIncomplete && !isUnderWay && state.kind !== 'done' ? (
        // Hidden as a whole where there is nothing to press, since its gap would wrap the line of a phone.
        <span className={`whitespace-nowrap print:hidden ${isOnline ? '' : 'max-xl:sr-only'}`}>
          <span className="max-xl:sr-only">
            {`${formatNumber(count)} of about ${formatNumber(provenance.upstream_count)} craft`}
          </span>
          {/* Without a network there is nothing to press; the word "Offline" beside it says why. */}
          {isOnline ? (
            <>
              <span className="max-xl:sr-only">{' · '}</span>
              <button
                type="button"
                className="min-h-6 underline decoration-edge underline-offset-[0.2em] hover:decoration-current"
                title={`Downloads all of about ${formatNumber(provenance.upstream_count)} spacecraft from Launch Library to this device`}
                onClick={() => void start('detailed')}
              >
                {state.kind === 'failed' ? 'try again' : 'get all'}
              </button>
            </>
          ) : null}
        </span>
      ) : null}
    </>
  );
}
