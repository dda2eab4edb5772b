import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useState } from 'react';
import type { CrawlProgress } from '#catalogue/crawl/crawl.ts';
import type { SourceSummary } from '#catalogue/source.ts';
import { formatCount } from '#lib/format.ts';
import { retryWhenOnline } from '#lib/retry-when-online.ts';
import { MAX_LIMIT, type Mode } from '#ll2/query.ts';
import { useDataAccess } from '#source/DataContext.tsx';
import { toResultTitle, UpdateResult } from '#screens/data/UpdateResult.tsx';
import { toProgressTitle, UpdateProgress } from '#screens/data/UpdateProgress.tsx';
import { interruptedUpdateQuery } from '#source/queries.ts';
import { useCallsLeft } from '#source/use-calls-left.ts';
import { useStartUpdate } from '#source/use-start-update.ts';
import { useUpdateState } from '#source/use-update-state.ts';
import { Button } from '#ui/Button.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { Status } from '#ui/Status.tsx';
import { useIsOnline } from '#ui/use-is-online.ts';

const MODES = [
  { value: 'detailed', label: 'Everything (detailed)' },
  { value: 'normal', label: 'Without flights and configuration details (normal)' },
] as const satisfies { value: Mode; label: string }[];

const remainingRequests = ({ pages, pagesRead }: CrawlProgress) => (pages ?? 0) - pagesRead;

/** Updates this device's catalogue. Shows the number of API requests needed, the progress and the result. */
export function UpdatePanel({ summary }: { summary: SourceSummary }) {
  const access = useDataAccess();
  const { updater } = access;
  const state = useUpdateState();
  const [mode, setMode] = useState<Mode>('detailed');
  const { start, problem } = useStartUpdate();
  const titleId = useId();
  const isOnline = useIsOnline();
  const { left } = useCallsLeft();
  const { data: interrupted = null } = useQuery(interruptedUpdateQuery(access, state.kind));
  // The updater also reports updates by other tabs.
  useEffect(() => void retryWhenOnline(updater.load), [updater]);

  const cancel = () => void updater.load().then((loaded) => loaded.cancel());

  const active =
    state.kind === 'running' || state.kind === 'queued' || state.kind === 'elsewhere'
      ? state
      : null;
  const cost =
    interrupted === null
      ? `about ${formatCount(Math.ceil(summary.provenance.upstream_count / MAX_LIMIT), 'API request', 'API requests')}`
      : formatCount(remainingRequests(interrupted.progress), 'API request', 'API requests');
  return (
    <div className="flex flex-col items-start gap-3">
      <Status id={titleId}>
        {active === null ? toResultTitle(state) : toProgressTitle(active)}
      </Status>
      {active === null ? (
        <>
          <UpdateResult state={state} />
          {problem === null ? null : <p role="alert">{problem}</p>}
          {interrupted === null ? (
            <div className="flex max-w-full flex-wrap items-end gap-3">
              <SelectField
                label="Data to download"
                value={mode}
                options={MODES}
                onChange={(value) => setMode(value === 'normal' ? 'normal' : 'detailed')}
              />
              <Button isDisabled={!isOnline} onClick={() => void start(mode)}>
                Update now
              </Button>
            </div>
          ) : (
            <div className="flex flex-wrap items-center gap-3">
              <p>
                An update was interrupted at {interrupted.progress.read} of{' '}
                {interrupted.progress.count ?? 'an unknown number of'} spacecraft. The downloaded
                part is kept.
              </p>
              <Button isDisabled={!isOnline} onClick={() => void start(interrupted.mode)}>
                Resume the update
              </Button>
            </div>
          )}
          <p className="text-note text-quiet">
            {isOnline
              ? `The update needs ${cost}; ${left} left this hour. If none are left, it waits and resumes by itself.`
              : 'This device is offline. An update needs a network connection.'}
          </p>
        </>
      ) : (
        <UpdateProgress state={active} labelId={titleId} onCancel={cancel} />
      )}
    </div>
  );
}
