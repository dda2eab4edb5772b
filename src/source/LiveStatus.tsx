import { useEffect, useEffectEvent } from 'react';
import { ageOf, formatAge } from '#catalogue/age.ts';
import { isAhead } from '#lib/clock.ts';
import { formatCount, formatDate } from '#lib/format.ts';
import { Ll2Error } from '#ll2/ll2-error.ts';
import type { LiveState } from '#source/use-live-result.ts';
import { Countdown } from '#ui/Countdown.tsx';
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

function RefetchButton({ live }: { live: LiveState<unknown> }) {
  return (
    <button type="button" className="control" onClick={live.refetch}>
      Refresh (1 API request)
    </button>
  );
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

function Failure({ live: { error, refetch } }: { live: LiveState<unknown> }) {
  const until = toThrottleEnd(error);
  useRetryAfterClockChange(until, refetch);
  return (
    <>
      {error instanceof Ll2Error ? error.message : 'Launch Library could not be queried.'}{' '}
      {until === null ? null : (
        <>
          Next try in <Countdown until={until} />.{' '}
        </>
      )}
    </>
  );
}

function Received({ live, unread }: { live: LiveState<unknown>; unread: number }) {
  const age = ageOf(new Date(live.receivedAt).toISOString(), useNow(10_000));
  return (
    <>
      <p>
        <span role="status">From Launch Library,</span>{' '}
        {age === null ? 'before this device’s clock was set' : `${formatAge(age)} ago`}.{' '}
        {unread === 0
          ? null
          : `${formatCount(unread, 'record', 'records')} of this page could not be read. `}
        {live.error === null ? null : <Failure live={live} />}
      </p>
      {live.isRefetching ? <p role="status">Refreshing…</p> : <RefetchButton live={live} />}
    </>
  );
}

const REASONS = {
  loading: 'Querying Launch Library…',
  offline: 'This device is offline. Launch Library will be queried when there is a network.',
  unsupported: 'Part of this view can’t be queried in Launch Library.',
} as const;

/** Why the catalogue's data is shown, and not LL2's. */
function Fallback({ live, recorded }: Pick<LiveStatusProps, 'live' | 'recorded'>) {
  const { status, error } = live;
  if (status === 'off' || status === 'success') return null;
  return (
    <>
      <p>
        <span role="status">
          {status === 'error' ? <Failure live={live} /> : `${REASONS[status]} `}
        </span>
        {recorded === null
          ? 'The catalogue has no record of it.'
          : `This is the catalogue’s data, recorded ${formatDate(recorded)}.`}
      </p>
      {status === 'error' && toThrottleEnd(error) === null ? <RefetchButton live={live} /> : null}
    </>
  );
}

/** Where the data on screen comes from while LL2 is the data source. */
export function LiveStatus({ live, recorded, unread = 0 }: LiveStatusProps) {
  if (live.status === 'off') return null;
  return (
    <section
      aria-label="Source of this data"
      className="my-1 flex min-h-9 flex-wrap items-center gap-x-4 gap-y-2 border-l-4 border-edge pl-3 text-note print:min-h-0"
    >
      {live.status === 'success' ? (
        <Received live={live} unread={unread} />
      ) : (
        <Fallback live={live} recorded={recorded} />
      )}
    </section>
  );
}
