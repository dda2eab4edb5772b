import type { CallLog } from '#ll2/call-log.ts';

/** LL2's limit without a key: 15 calls an hour. Separate from call-log.ts, which the first page doesn't need. */
export const EMPTY_CALL_LOG: CallLog = {
  limit: 15,
  windowMs: 3_600_000,
  calls: [],
  lockedUntil: null,
};
