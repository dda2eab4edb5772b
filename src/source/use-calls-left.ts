import { useSyncExternalStore } from 'react';
import { callsLeft, nextCallAt } from '#ll2/call-log.ts';
import { useDataAccess } from '#source/DataContext.tsx';
import { useNow } from '#ui/use-now.ts';

/** How many calls of LL2 are left this hour, of how many, and when the next one may be made (ms since 1970). */
export function useCallsLeft(): { left: number; limit: number; nextAt: number } {
  const { budget } = useDataAccess();
  const log = useSyncExternalStore(budget.subscribe, budget.state, budget.initial);
  // useNow rounds down to a second, so that a call of this second would seem to be in the future.
  const now = useNow(1_000) + 999;
  return { left: callsLeft(log, now), limit: log.limit, nextAt: nextCallAt(log, now) };
}
