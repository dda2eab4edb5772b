import { useEffect, useRef } from 'react';
import { applyUpdate, isUpdateWaiting } from '#pwa/app-version.ts';

const HOUR = 3_600_000;
const KEY = 'kiosk-reloaded';

/** Notes that the display loads itself anew. False within an hour of the last time, or where that can't be noted. */
function noteReload(): boolean {
  try {
    if (Date.now() - Number(localStorage.getItem(KEY)) < HOUR) return false;
    localStorage.setItem(KEY, String(Date.now()));
    return true;
  } catch {
    return false;
  }
}

/**
 * Takes a new version of the app between two slides. One waits only when all of it has been fetched, so that
 * a host that is half updated, or gone, never leaves a wall blank.
 */
export function useNewVersion(turn: number): void {
  const lastTurn = useRef(turn);
  useEffect(() => {
    if (lastTurn.current === turn) return;
    lastTurn.current = turn;
    if (isUpdateWaiting() && navigator.onLine && noteReload()) applyUpdate();
  }, [turn]);
}
