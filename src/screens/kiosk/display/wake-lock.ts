import { useEffect, useState, useSyncExternalStore } from 'react';
import { screenWakeLock } from '#lib/deferred-browser-apis.ts';

/**
 * The state of the screen's wake lock. `refused`: by the device (low battery, a setting). `released`: while the page is
 * hidden.
 */
export type WakeLockState = 'unsupported' | 'requesting' | 'held' | 'released' | 'refused';

export type WakeLock = {
  state: () => WakeLockState;
  subscribe: (listener: () => void) => () => void;
  /** Keeps the screen on until the returned function is called. */
  hold: () => () => void;
};

/** The delay before a request after a refusal. */
const RETRY_DELAY_MS = 60_000;

/** The screen's wake lock, requested again whenever it is lost. Browsers release it when a page is hidden. */
function createWakeLock(): WakeLock {
  const screen = screenWakeLock();
  let state: WakeLockState = screen === null ? 'unsupported' : 'released';
  let sentinel: WakeLockSentinel | null = null;
  let isWanted = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();

  function setState(next: WakeLockState) {
    state = next;
    for (const listener of listeners) listener();
  }

  const release = () =>
    void sentinel?.release().catch(() => {
      // The browser has released it already.
    });

  async function request() {
    if (!isWanted || sentinel !== null || screen === null || state === 'requesting') return;
    if (document.visibilityState === 'hidden') return;
    setState('requesting');
    try {
      sentinel = await screen.request('screen');
    } catch {
      setState('refused');
      timer = setTimeout(() => void request(), RETRY_DELAY_MS);
      return;
    }
    sentinel.addEventListener('release', () => {
      sentinel = null;
      setState('released');
      void request();
    });
    setState('held');
    if (!isWanted) release();
  }

  const onVisible = () => void request();

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    hold() {
      isWanted = true;
      document.addEventListener('visibilitychange', onVisible);
      void request();
      return () => {
        isWanted = false;
        clearTimeout(timer);
        document.removeEventListener('visibilitychange', onVisible);
        release();
      };
    },
  };
}

/** Keeps the screen on while the component is mounted. */
export function useWakeLock(): WakeLockState {
  const [lock] = useState(createWakeLock);
  useEffect(() => lock.hold(), [lock]);
  return useSyncExternalStore(lock.subscribe, lock.state, lock.state);
}
