import { useEffect, useEffectEvent } from 'react';
import { ageOf, formatAge } from '#catalogue/age.ts';
import { isAhead } from '#lib/clock.ts';
import { formatCount, formatDate } from '#lib/format.ts';
import { Ll2Error } from '#ll2/ll2-error.ts';
import type { LiveState } from '#source/use-live-result.ts';
import { Button } from '#ui/Button.tsx';
import { Countdown } from '#ui/Countdown.tsx';
import { Status } from '#ui/Status.tsx';
import { useClockValue, useNow } from '#ui/use-now.ts';

type LiveStatusProps = {
  live: LiveState<unknown>;
  /** When the catalogue shown in LL2's place was recorded; null when it has nothing to show. */
  recorded: string | null;
  /** Records of LL2's response that could not be read. */
  unread?: number;
};

/** When a throttle ends (ms since 1970); null when none is running. */
function toThrottleEnd(error: Error | null): number | null {
  return error instanceof Ll2Error && error.failure.kind === 'throttled'
    ? error.failure.until
    : null;
}

/** A throttle lasts an hour, and a day where a site's proxy has limits of its own. */
const LONGEST_THROTTLE_MS = 24 * 3_600_000;

/** Queries again when the clock was set back: the throttle's end is the old clock's time, which may be years away. */
function useRetryAfterClockChange(until: number | null, refetch: () => void) {
  const isSetBack = useClockValue(
    (now) => until !== null && isAhead(until, now + LONGEST_THROTTLE_MS),
  );
  const retry = useEffectEvent(refetch);
  useEffect(() => {
    if (isSetBack) retry();
  }, [isSetBack]);
}

const REASONS = {
  loading: 'Querying Launch Library…',
  offline: 'This device is offline. Launch Library will be queried when there is a network.',
  unsupported: 'Part of this view can’t be queried in Launch Library.',
} as const;

/** What screen readers announce when it changes: not the age and the countdown, which change by themselves. */
function toAnnouncement({ status, isRefetching }: LiveState<unknown>): string | null {
  if (status === 'off' || status === 'error') return null;
  if (status !== 'success') return REASONS[status];
  return isRefetching ? 'Refreshing…' : 'From Launch Library,';
}

function toFailure({ status, error, isRefetching }: LiveState<unknown>): string | null {
  if (error === null || isRefetching || (status !== 'error' && status !== 'success')) return null;
  return error instanceof Ll2Error ? error.message : 'Launch Library could not be queried.';
}

type ReceivedProps = Pick<LiveState<unknown>, 'receivedAt' | 'isRefetching'> & { unread: number };

/** The age of LL2's data, and what of it is missing. */
function Received({ receivedAt, isRefetching, unread }: ReceivedProps) {
  const age = ageOf(new Date(receivedAt).toISOString(), useNow(10_000));
  const since = age === null ? 'before this device’s clock was set' : `${formatAge(age)} ago`;
  const shown = isRefetching ? `This is Launch Library’s data, received ${since}.` : `${since}.`;
  const unreadRecords = `${formatCount(unread, 'record', 'records')} of this page could not be read.`;
  return <span>{unread === 0 ? shown : `${shown} ${unreadRecords}`}</span>;
}

/** Where the data on screen comes from while LL2 is the data source. */
export function LiveStatus({ live, recorded, unread = 0 }: LiveStatusProps) {
  const { status, receivedAt, isRefetching } = live;
  const failure = toFailure(live);
  const until = failure === null ? null : toThrottleEnd(live.error);
  useRetryAfterClockChange(until, live.refetch);
  if (status === 'off') return null;
  return (
    <section
      aria-label="Source of this data"
      className="my-1 flex min-h-9 flex-wrap items-center gap-x-4 gap-y-2 border-l-4 border-edge pl-3 text-note print:min-h-0"
    >
      <p>
        <Status className="">{toAnnouncement(live)}</Status>{' '}
        {status === 'success' ? (
          <Received receivedAt={receivedAt} isRefetching={isRefetching} unread={unread} />
        ) : null}{' '}
        <Status className="">{failure}</Status>{' '}
        {until === null ? null : (
          <span>
            Next try in <Countdown until={until} />.{' '}
          </span>
        )}
        {status === 'success' ? null : (
          <span>
            {recorded === null
              ? 'The catalogue has no record of it.'
              : `This is the catalogue’s data, recorded ${formatDate(recorded)}.`}
          </span>
        )}
      </p>
      {status === 'unsupported' ? null : (
        <Button
          isDisabled={
            isRefetching || until !== null || status === 'loading' || status === 'offline'
          }
          onClick={live.refetch}
        >
          Refresh (1 API request)
        </Button>
      )}
    </section>
  );
}
