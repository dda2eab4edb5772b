import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CallLog,
  callsLeft,
  applyThrottleStatus,
  lockCalls,
  nextCallAt,
  takeCall,
} from '#ll2/call-log.ts';
import { EMPTY_CALL_LOG } from '#ll2/empty-call-log.ts';

const HOUR = 3_600_000;
const NOON = Date.UTC(2020, 0, 1, 12);

/** The log after `count` calls, one a second. */
function afterCalls(count: number): CallLog {
  return Array.from({ length: count }).reduce<CallLog>(
    (log, _, index) => takeCall(log, NOON + index * 1_000).log,
    EMPTY_CALL_LOG,
  );
}

describe('the log of calls', () => {
  it('allows fifteen calls an hour, and the sixteenth when the first is an hour old', () => {
    const full = afterCalls(15);
    const now = NOON + 20_000;
    expect(callsLeft(afterCalls(14), now)).toBe(1);
    expect(callsLeft(full, now)).toBe(0);
    expect(takeCall(full, now).refusal?.until).toBe(NOON + HOUR);
    expect(takeCall(full, NOON + HOUR - 1).refusal?.until).toBe(NOON + HOUR);
    expect(takeCall(full, NOON + HOUR).refusal).toBeNull();
    expect(callsLeft(full, NOON + HOUR)).toBe(1);
  });

  it('allows none while LL2 has locked the IP address, whatever is left', () => {
    const locked = lockCalls(afterCalls(1), NOON + 5_000, NOON);
    expect(callsLeft(locked, NOON + 4_999)).toBe(0);
    expect(takeCall(locked, NOON + 4_999).refusal?.until).toBe(NOON + 5_000);
    expect(takeCall(locked, NOON + 5_000).refusal).toBeNull();
    expect(lockCalls(locked, NOON + 1_000, NOON).lockedUntil).toBe(NOON + 5_000);
    // One is allowed then, even against our own count.
    expect(
      takeCall(lockCalls(afterCalls(15), NOON + 30_000, NOON + 20_000), NOON + 30_000).refusal,
    ).toBeNull();
  });

  it('drops calls in the future, after a clock was set back', () => {
    const log = afterCalls(15);
    expect(callsLeft(log, NOON - 24 * HOUR)).toBe(15);
  });

  it('ends a lock of a wrong clock when the clock is put right, ahead or back', () => {
    const inFourYears = NOON + 4 * 365 * 24 * HOUR;
    const locked = lockCalls(EMPTY_CALL_LOG, inFourYears + HOUR, inFourYears);
    expect(callsLeft(locked, inFourYears)).toBe(0);
    expect(callsLeft(locked, NOON)).toBe(15);
    expect(takeCall(locked, NOON).refusal).toBeNull();
    expect(lockCalls(locked, NOON + 5_000, NOON).lockedUntil).toBe(NOON + 5_000);
    const lockedNow = lockCalls(EMPTY_CALL_LOG, NOON + HOUR, NOON);
    expect(takeCall(lockedNow, inFourYears).refusal).toBeNull();
    // A minute back, as a network's time does, is no reason to try.
    expect(callsLeft(lockedNow, NOON - 60_000)).toBe(0);
  });

  it('locks for no longer than the window, whatever LL2 or a proxy says', () => {
    expect(lockCalls(EMPTY_CALL_LOG, NOON + 99 * HOUR, NOON).lockedUntil).toBe(NOON + HOUR);
    const status = { your_request_limit: 15, limit_frequency_secs: 60, current_use: 15 };
    const locked = applyThrottleStatus(EMPTY_CALL_LOG, { ...status, next_use_secs: 9_999 }, NOON);
    expect(nextCallAt(locked, NOON)).toBe(NOON + 60_000);
  });

  it('adopts LL2’s count: other limits, calls by others, and fewer than ours', () => {
    const status = { your_request_limit: 300, limit_frequency_secs: 60, next_use_secs: 0 };
    const shared = applyThrottleStatus(afterCalls(2), { ...status, current_use: 5 }, NOON + 10_000);
    expect(callsLeft(shared, NOON + 10_000)).toBe(295);
    const forgotten = applyThrottleStatus(
      afterCalls(9),
      { ...status, current_use: 0 },
      NOON + 10_000,
    );
    expect(callsLeft(forgotten, NOON + 10_000)).toBe(300);
    const locked = applyThrottleStatus(
      EMPTY_CALL_LOG,
      { ...status, current_use: 300, next_use_secs: 7 },
      NOON,
    );
    expect(nextCallAt(locked, NOON)).toBe(NOON + 7_000);
    expect(takeCall(locked, NOON + 7_000).refusal).toBeNull();
  });

  it('never allows more than the limit in any hour, whenever calls are made', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(HOUR / 4), { maxLength: 200 }), (gaps) => {
        let log = EMPTY_CALL_LOG;
        let now = NOON;
        const out: number[] = [];
        for (const gap of gaps) {
          now += gap;
          const taken = takeCall(log, now);
          log = taken.log;
          if (taken.refusal === null) out.push(now);
        }
        const spans = out.slice(15).map((time, index) => time - (out[index] ?? 0));
        expect(spans.filter((span) => span < HOUR)).toEqual([]);
      }),
    );
  });
});
