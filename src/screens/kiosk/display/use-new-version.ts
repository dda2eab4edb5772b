import { useEffect, useRef } from 'react';
import { isWithin } from '#lib/clock.ts';
import { applyUpdate, isUpdateWaiting } from '#pwa/app-version.ts';

const HOUR = 3_600_000;
const KEY = 'kiosk-reloaded';

/** Records a reload. False if the last one was less than an hour ago, or if this one can't be recorded. */
function recordReload(): boolean {
  try {
    if (isWithin(Number(localStorage.getItem(KEY)), HOUR)) return false;
    localStorage.setItem(KEY, String(Date.now()));
    return true;
  } catch {
    return false;
  }
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
