import { useSyncExternalStore } from 'react';
import type { UpdateState } from '#catalogue/updater.ts';
import { useDataAccess } from '#source/DataContext.tsx';

/** The update of this device's catalogue; idle until someone starts one. */
export function useUpdateState(): UpdateState {
  const { updater } = useDataAccess();
  return useSyncExternalStore(updater.subscribe, updater.state, updater.initial);
}
