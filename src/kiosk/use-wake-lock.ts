import { useEffect, useState, useSyncExternalStore } from 'react';
import { createWakeLock, type WakeLockState } from '#screens/kiosk/display/wake-lock.ts';

/** Keeps the screen on for as long as the component is there. */
export function useWakeLock(): WakeLockState {
  const [lock] = useState(createWakeLock);
  useEffect(() => lock.hold(), [lock]);
  return useSyncExternalStore(lock.subscribe, lock.state, lock.state);
}
