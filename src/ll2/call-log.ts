/**
 * The calls that one address has made of LL2 in a sliding hour. LL2's own throttle keeps the same
 * list (Django REST Framework's SimpleRateThrottle), so that both agree to the second.
 * All times are milliseconds since 1970.
 */
export type CallLog = {
  /** Calls allowed in one window. */
  limit: number;
  windowMs: number;
  /** When each call of the window went out, oldest first. */
  calls: readonly number[];
  /** LL2 said that no call is answered before this time. */
  lockedUntil: number | null;
};

/** What LL2 says of an address's calls, at `/api-throttle/`. */
export type ThrottleStatus = {
  your_request_limit: number;
  limit_frequency_secs: number;
  current_use: number;
  next_use_secs: number;
};

/** The log as it stands at a time: what has left the window is forgotten. */
function settle(log: CallLog, now: number): CallLog {
  return {
    ...log,
    // A time to come is one that a changed clock left behind: it would block for as long as it is off.
    calls: log.calls.filter((time) => time > now - log.windowMs && time <= now),
    lockedUntil: log.lockedUntil !== null && log.lockedUntil > now ? log.lockedUntil : null,
  };
}

/** The first time at which a call may go out: now, or when the lock ends or a call leaves the window. */
export function nextCallAt(log: CallLog, now: number): number {
  const { calls, limit, windowMs, lockedUntil } = settle(log, now);
  const oldest = calls.at(-limit);
  const freeAt = oldest === undefined ? now : oldest + windowMs;
  return Math.max(freeAt, lockedUntil ?? now);
}

/** How many calls may go out at once. */
export function callsLeft(log: CallLog, now: number): number {
  const { calls, limit, lockedUntil } = settle(log, now);
  return lockedUntil === null ? Math.max(0, limit - calls.length) : 0;
}

/** No call may go out before `until`: because LL2 said so, or by the count alone. */
export type CallRefusal = { until: number; isLocked: boolean };

/** Takes one call. `refusal` is null when it may go out; else the call isn't taken. */
export function takeCall(log: CallLog, now: number): { log: CallLog; refusal: CallRefusal | null } {
  const settled = settle(log, now);
  const until = nextCallAt(settled, now);
  if (until > now) {
    return { log: settled, refusal: { until, isLocked: settled.lockedUntil !== null } };
  }
  return { log: { ...settled, calls: [...settled.calls, now] }, refusal: null };
}

/** At most one call less than the limit: LL2's word on when the next may go out goes before our count. */
function withRoomForOne(calls: readonly number[], limit: number): readonly number[] {
  return calls.slice(Math.max(0, calls.length - (limit - 1)));
}

/** Notes that LL2 refused a call, and answers none before a time. */
export function lockCalls(log: CallLog, until: number): CallLog {
  return {
    ...log,
    calls: withRoomForOne(log.calls, log.limit),
    lockedUntil: Math.max(until, log.lockedUntil ?? 0),
  };
}

/**
 * Takes over what LL2 itself counts: an address is shared, and a key has another limit. Calls of others
 * are put down as made now, since nobody knows when they leave the window; LL2 is asked again when they
 * are in the way.
 */
export function learnThrottle(log: CallLog, status: ThrottleStatus, now: number): CallLog {
  const { your_request_limit: limit, current_use, next_use_secs } = status;
  const windowMs = status.limit_frequency_secs * 1000;
  const own = settle({ ...log, windowMs }, now).calls;
  const others = Array.from({ length: Math.max(0, current_use - own.length) }, () => now);
  const calls = [...own.slice(Math.max(0, own.length - current_use)), ...others];
  return {
    limit,
    windowMs,
    calls: withRoomForOne(calls, limit),
    lockedUntil: next_use_secs > 0 ? now + next_use_secs * 1000 : null,
  };
}
