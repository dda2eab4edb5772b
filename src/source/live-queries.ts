import { queryOptions } from '@tanstack/react-query';
import type { LiveRequest, LiveSource } from '#catalogue/live-source.ts';
import { isWithin } from '#lib/clock.ts';
import { Ll2Error } from '#ll2/ll2-error.ts';
import { formatQuery, type SpacecraftQuery } from '#ll2/query.ts';
import type { DataAccess } from '#source/data-access.ts';
import type { LiveResult } from '#source/stored-responses.ts';

// Query options for LL2 itself. A request costs one of 15 calls an hour. So a response stays fresh for a while and is
// stored across reloads, and after a throttle the next request waits until the time that LL2 named.

const FRESH_FOR_MS = 10 * 60_000;
/** LL2 counts calls by the hour. */
const LONGEST_WAIT_MS = 3_600_000;

const isFresh = ({ receivedAt }: LiveResult<unknown>) => isWithin(receivedAt, FRESH_FOR_MS);

/** Milliseconds until LL2 accepts calls again; null when no throttle is running. */
function untilAccepted(error: unknown): number | null {
  if (!(error instanceof Ll2Error) || error.failure.kind !== 'throttled') return null;
  const left = error.failure.until - Date.now();
  // A clock that was set back would make it years, and a timer of more than 24 days fires at once.
  return Math.min(Math.max(1_000, left), LONGEST_WAIT_MS);
}

function liveOptions<Data>(
  access: DataAccess,
  key: readonly unknown[],
  toRequest: (live: LiveSource) => LiveRequest<Data>,
) {
  return queryOptions<LiveResult<Data>>({
    queryKey: ['live', ...key],
    async queryFn({ client, queryKey, signal }) {
      const [live, { fetchAndStore, readStored }] = await Promise.all([
        access.live(),
        import('#source/stored-responses.ts'),
      ]);
      const request = toRequest(live);
      const isFirst = client.getQueryData(queryKey) === undefined;
      const stored = isFirst ? await readStored(request) : null;
      if (stored !== null && isFresh(stored)) return stored;
      signal.throwIfAborted();
      // A stale response is shown during this fetch, and stays if the fetch fails.
      if (stored !== null) client.setQueryData(queryKey, stored);
      return fetchAndStore(request, signal);
    },
    // The query client counts from when it got the data. A stored response was received earlier.
    staleTime: ({ state: { data, dataUpdatedAt } }) =>
      data === undefined || !isFresh(data)
        ? 0
        : Math.max(0, data.receivedAt + FRESH_FOR_MS - dataUpdatedAt),
    gcTime: Infinity,
    // The LL2 client retries where that can help.
    retry: false,
    refetchOnReconnect: ({ state }) => state.status === 'error',
    refetchOnWindowFocus: ({ state }) => untilAccepted(state.error) !== null,
    refetchInterval: ({ state }) => untilAccepted(state.error) ?? false,
  });
}

/** One page of a list as LL2 has it now. */
export function livePageQuery(access: DataAccess, query: SpacecraftQuery) {
  return liveOptions(access, ['page', formatQuery(query)], (live) => live.list(query));
}

/** One spacecraft as LL2 has it now. */
export function liveSpacecraftQuery(access: DataAccess, id: number) {
  return liveOptions(access, ['one', id], (live) => live.get(id));
}

/** The flights of one spacecraft, with crews and dockings. */
export function liveFlightsQuery(access: DataAccess, id: number) {
  return liveOptions(access, ['flights', id], (live) => live.flights(id));
}
