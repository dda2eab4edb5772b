import type { SwitchBoard, Switches } from './ll2-switches.ts';

const SECOND = 1000;

export type Throttle = {
  /** Counts of allowed and of throttled calls. */
  readonly calls: number;
  readonly refused: number;
  /** Meters a call: null allows it, otherwise the seconds to wait. */
  meter(): number | null;
  /** The content of `/api-throttle/`. */
  describe(): {
    your_request_limit: number;
    limit_frequency_secs: number;
    current_use: number;
    next_use_secs: number;
  };
};

/**
 * Django REST Framework's throttle: at most `limit` calls in any window. Throttled calls don't count, and the wait ends
 * when the oldest call leaves the window.
 */
export function createThrottle(
  limit: number,
  windowSeconds: number,
  switches: SwitchBoard,
): Throttle {
  let times: number[] = [];
  let calls = 0;
  let refused = 0;
  let lock: { by: Switches['throttleAfter']; until: number } | null = null;

  /** Seconds that the switch makes callers wait; 0 if none. Its time starts with the first refusal. */
  function waitForSwitch(now: number, isCall: boolean): number {
    const by = switches.now.throttleAfter;
    if (by === null || by.calls > 0) return 0;
    if (lock?.by !== by) {
      if (!isCall) return by.seconds;
      lock = { by, until: now + by.seconds * SECOND };
    }
    if (lock.until > now) return (lock.until - now) / SECOND;
    switches.set({ throttleAfter: null });
    return 0;
  }

  function waitForWindow(now: number): number {
    times = times.filter((time) => time > now - windowSeconds * SECOND);
    const [oldest] = times;
    if (times.length < limit) return 0;
    // With a limit of 0 there is no call that could leave the window.
    return windowSeconds - (now - (oldest ?? now)) / SECOND;
  }

  // A monotonic clock, since the time of day may be set back within a window.
  const toWait = (isCall: boolean) => {
    const now = performance.now();
    return Math.ceil(Math.max(waitForSwitch(now, isCall), waitForWindow(now)));
  };

  return {
    get calls() {
      return calls;
    },
    get refused() {
      return refused;
    },
    meter() {
      const seconds = toWait(true);
      if (seconds > 0) {
        refused++;
        return seconds;
      }
      calls++;
      times.push(performance.now());
      const { throttleAfter } = switches.now;
      if (throttleAfter !== null)
        switches.set({ throttleAfter: { ...throttleAfter, calls: throttleAfter.calls - 1 } });
      return null;
    },
    describe() {
      const next_use_secs = toWait(false);
      const left = switches.now.throttleAfter?.calls ?? Infinity;
      return {
        your_request_limit: Math.min(limit, times.length + left),
        limit_frequency_secs: windowSeconds,
        current_use: times.length,
        next_use_secs,
      };
    },
  };
}
