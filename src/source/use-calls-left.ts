import { useSyncExternalStore } from 'react';
import { callsLeft, nextCallAt } from '#ll2/call-log.ts';
import { useDataAccess } from '#source/DataContext.tsx';
import { useClockValue } from '#ui/use-now.ts';

/**
 * How many calls of LL2 are left this hour, of how many, and, when none is left, when the next one may be made (ms since
 * 1970; otherwise null). The component renders again only when one of them changes.
 */
export function useCallsLeft(): { left: number; limit: number; nextAt: number | null } {
  const { budget } = useDataAccess();
  const log = useSyncExternalStore(budget.subscribe, budget.state, budget.initial);
  const left = useClockValue((now) => callsLeft(log, now));
  const nextAt = useClockValue((now) => (left > 0 ? null : nextCallAt(log, now)));
  return { left, limit: log.limit, nextAt };
}
