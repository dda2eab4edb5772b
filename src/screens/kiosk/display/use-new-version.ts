import { useEffect, useRef } from 'react';
import { deviceStorage } from '#lib/browser-apis.ts';
import { isWithin } from '#lib/clock.ts';
import { applyUpdate, isUpdateWaiting } from '#pwa/app-version.ts';

const HOUR = 3_600_000;
const KEY = 'kiosk-reloaded';

/** Records a reload. False if the last one was less than an hour ago, or if this one can't be recorded. */
function recordReload(): boolean {
  if (isWithin(Number(deviceStorage.get(KEY)), HOUR)) return false;
  return deviceStorage.set(KEY, String(Date.now()));
}

/**
 * Activates a new version of the app between two slides. A version waits for activation only when all of its files are
 * cached, so a host that is down or half updated never leaves the display blank.
 */
export function useNewVersion(turn: number): void {
  const lastTurn = useRef(turn);
  useEffect(() => {
    if (lastTurn.current === turn) return;
    lastTurn.current = turn;
    if (isUpdateWaiting() && navigator.onLine && recordReload()) applyUpdate();
  }, [turn]);
}
