import { useEffect, useState, useSyncExternalStore } from 'react';

/** Whether the screen is kept on: `refused` by the device (low battery, a setting), `released` while hidden. */
export type WakeLockState = 'unsupported' | 'asking' | 'held' | 'released' | 'refused';

export type WakeLock = {
  state: () => WakeLockState;
  subscribe: (listener: () => void) => () => void;
  /** Keeps the screen on until the returned function is called. */
  hold: () => () => void;
};

/** Asks no sooner than this after a refusal (ms). */
const PAUSE = 60_000;

/** The screen's wake lock, asked for again whenever it is lost: browsers let go of it when a page is hidden. */
export function createWakeLock(): WakeLock {
  let state: WakeLockState = 'wakeLock' in navigator ? 'released' : 'unsupported';
  let sentinel: WakeLockSentinel | null = null;
  let isWanted = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();

  function show(next: WakeLockState) {
    state = next;
    for (const listener of listeners) listener();
  }

  async function ask() {
    if (!isWanted || sentinel !== null || state === 'unsupported' || state === 'asking') return;
    if (document.visibilityState === 'hidden') return;
    show('asking');
    try {
      sentinel = await navigator.wakeLock.request('screen');
    } catch {
      show('refused');
      timer = setTimeout(() => void ask(), PAUSE);
      return;
    }
    sentinel.addEventListener('release', () => {
      sentinel = null;
      show('released');
      void ask();
    });
    show('held');
    if (!isWanted) void sentinel.release();
  }

  const onVisible = () => void ask();

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    hold() {
      isWanted = true;
      document.addEventListener('visibilitychange', onVisible);
      void ask();
      return () => {
        isWanted = false;
        clearTimeout(timer);
        document.removeEventListener('visibilitychange', onVisible);
        void sentinel?.release();
      };
    },
  };
}

/** Keeps the screen on for as long as the component is there. */
export function useWakeLock(): WakeLockState {
  const [lock] = useState(createWakeLock);
  useEffect(() => lock.hold(), [lock]);
  return useSyncExternalStore(lock.subscribe, lock.state, lock.state);
}
