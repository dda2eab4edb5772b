import { useSyncExternalStore } from 'react';
import { useDataAccess } from '#source/DataContext.tsx';
import type { RefreshState } from '#source/refresh-state.ts';

/** How the checks for a newer published file went. */
export function useRefreshState(): RefreshState {
  const { refresh } = useDataAccess();
  return useSyncExternalStore(refresh.subscribe, refresh.state, refresh.initial);
}
