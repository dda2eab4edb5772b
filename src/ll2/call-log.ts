import { isAhead } from '#lib/clock.ts';

/**
 * The LL2 calls from one IP address in a sliding hour. LL2's throttle (Django REST Framework's SimpleRateThrottle)
 * keeps the same list, so both agree to the second. All times are milliseconds since 1970.
 */
export type CallLog = {
  /** Calls allowed in one window. */
  limit: number;
  windowMs: number;
  /** When each call in the window was sent, oldest first. */
  calls: readonly number[];
  /** LL2 rejects every call before this time. */
  lockedUntil: number | null;
};

/** LL2's `/api-throttle/`: the calls that it has counted for this IP address. */
export type ThrottleStatus = {
  your_request_limit: number;
  limit_frequency_secs: number;
  current_use: number;
  next_use_secs: number;
};

/** No lock outlasts the window. One that seems to was set by a wrong clock: the next call finds out. */
function isLocking({ lockedUntil, windowMs }: CallLog, now: number): boolean {
  return lockedUntil !== null && lockedUntil > now && !isAhead(lockedUntil, now + windowMs);
}

function dropExpired(log: CallLog, now: number): CallLog {
  return {
    ...log,
    // A future time means that the clock was set back; it would block calls for as long as the clock was wrong.
    calls: log.calls.filter((time) => time > now - log.windowMs && time <= now),
    lockedUntil: isLocking(log, now) ? log.lockedUntil : null,
  };
}

/** When the next call is allowed: now, or when the lock ends or a call leaves the window. */
export function nextCallAt(log: CallLog, now: number): number {
  const { calls, limit, windowMs, lockedUntil } = dropExpired(log, now);
  const oldest = calls.at(-limit);
  const freeAt = oldest === undefined ? now : oldest + windowMs;
  return Math.max(freeAt, lockedUntil ?? now);
}

/** How many calls are allowed now. */
export function callsLeft(log: CallLog, now: number): number {
  const { calls, limit, lockedUntil } = dropExpired(log, now);
  return lockedUntil === null ? Math.max(0, limit - calls.length) : 0;
}

/** No call is allowed before `until`. `isLocked`: LL2 said so, and not just our own count. */
export type CallRefusal = { until: number; isLocked: boolean };

/** Adds a call to the log if it is allowed; then `refusal` is null. */
export function takeCall(log: CallLog, now: number): { log: CallLog; refusal: CallRefusal | null } {
  const current = dropExpired(log, now);
  const until = nextCallAt(current, now);
  if (until > now) {
    return { log: current, refusal: { until, isLocked: current.lockedUntil !== null } };
  }
  return { log: { ...current, calls: [...current.calls, now] }, refusal: null };
}

/** Leaves room for one call: LL2's statement of when the next is allowed overrides our count. */
function withRoomForOne(calls: readonly number[], limit: number): readonly number[] {
  return calls.slice(Math.max(0, calls.length - (limit - 1)));
}

/** LL2 rejected a call, and will reject every other before `until`, but for no longer than one window. */
export function lockCalls(log: CallLog, until: number, now: number): CallLog {
  const { calls, lockedUntil, limit, windowMs } = dropExpired(log, now);
  return {
    ...log,
    calls: withRoomForOne(calls, limit),
    lockedUntil: Math.max(Math.min(until, now + windowMs), lockedUntil ?? 0),
  };
}

/**
 * Adopts LL2's own count: an IP address is shared, and a key has another limit. Calls by others are logged as sent
 * now, since nobody knows when they leave the window; before they block a call, LL2's count is requested again.
 */
export function applyThrottleStatus(log: CallLog, status: ThrottleStatus, now: number): CallLog {
  const { your_request_limit: limit, current_use, next_use_secs } = status;
  const windowMs = status.limit_frequency_secs * 1000;
  const own = dropExpired({ ...log, windowMs }, now).calls;
  const others = Array.from({ length: Math.max(0, current_use - own.length) }, () => now);
  const calls = [...own.slice(Math.max(0, own.length - current_use)), ...others];
  return {
    limit,
    windowMs,
    calls: withRoomForOne(calls, limit),
    lockedUntil: next_use_secs > 0 ? now + Math.min(next_use_secs * 1000, windowMs) : null,
  };
}
