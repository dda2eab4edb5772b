import { notifyManager, type QueryFunction, queryOptions } from '@tanstack/react-query';
import type { LiveFlights, LivePage, LiveSource } from '#catalogue/live-source.ts';
import { Ll2Error } from '#ll2/ll2-error.ts';
import { formatQuery, type SpacecraftQuery } from '#ll2/query.ts';
import type { SpacecraftDetailed } from '#ll2/spacecraft.ts';
import type { DataAccess } from '#source/data-access.ts';
import { LIVE_ANSWER_KEPT_FOR } from '#source/live-answer-life.ts';

// Recipes of what is asked of LL2 itself. Each answer costs one of 15 calls an hour, so it is good for a
// while, is kept across reloads, and is asked for again only when LL2 said that it would answer.

const FRESH_FOR = 10 * 60_000;

/** Milliseconds until LL2 answers again; null when it isn't the limit that was in the way. */
function untilAnswered(error: unknown): number | null {
  if (!(error instanceof Ll2Error) || error.failure.kind !== 'throttled') return null;
  return Math.max(1_000, error.failure.until - Date.now());
}

function liveOptions<Answer>(
  access: DataAccess,
  key: readonly unknown[],
  ask: (live: LiveSource, signal: AbortSignal) => Promise<Answer>,
) {
  return queryOptions<Answer>({
    queryKey: ['live', ...key],
    queryFn: async ({ signal }) => ask(await access.live(), signal),
    persister: async (queryFn: QueryFunction<Answer>, context, query) => {
      const answer = await (await access.persister()).persisterFn(queryFn, context, query);
      // After the persister has told the query how old a kept answer is, which it schedules likewise. A
      // failure is the query's, and the page says it.
      notifyManager.schedule(() => {
        if (query.isStale()) query.fetch().catch(() => {});
      });
      return answer;
    },
    staleTime: FRESH_FOR,
    gcTime: LIVE_ANSWER_KEPT_FOR,
    // The client tries again by itself, where that can help.
    retry: false,
    refetchOnReconnect: ({ state }) => state.status === 'error',
    refetchOnWindowFocus: ({ state }) => untilAnswered(state.error) !== null,
    refetchInterval: ({ state }) => untilAnswered(state.error) ?? false,
  });
}

/** One page of a list as LL2 has it now. */
export function livePageQuery(access: DataAccess, query: SpacecraftQuery) {
  return liveOptions<LivePage>(access, ['page', formatQuery(query)], (live, signal) =>
    live.list(query, signal),
  );
}

/** One spacecraft as LL2 has it now. */
export function liveSpacecraftQuery(access: DataAccess, id: number) {
  return liveOptions<SpacecraftDetailed>(access, ['one', id], (live, signal) =>
    live.get(id, signal),
  );
}

/** The flights of one spacecraft, with crews and dockings. */
export function liveFlightsQuery(access: DataAccess, id: number) {
  return liveOptions<LiveFlights>(access, ['flights', id], (live, signal) =>
    live.flights(id, signal),
  );
}
