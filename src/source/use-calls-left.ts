import { useSyncExternalStore } from 'react';
import { callsLeft, nextCallAt } from '#ll2/call-log.ts';
import { useDataAccess } from '#source/DataContext.tsx';
import { useNow } from '#ui/use-now.ts';

/** Of LL2's calls an hour: how many may go out now, of how many, and when the next one may (ms since 1970). */
export function useCallsLeft(): { left: number; limit: number; nextAt: number } {
  const { budget } = useDataAccess();
  const log = useSyncExternalStore(budget.subscribe, budget.state, budget.initial);
  // The time comes cut to a whole second: a call of this very second must not lie ahead of it.
  const now = useNow(1_000) + 999;
  return { left: callsLeft(log, now), limit: log.limit, nextAt: nextCallAt(log, now) };
}
