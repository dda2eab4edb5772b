import type { CallLog } from '#ll2/call-log.ts';

/** What LL2 allows an address without a key: 15 calls an hour. */
export const NO_CALLS: CallLog = {
  limit: 15,
  windowMs: 3_600_000,
  calls: [],
  lockedUntil: null,
};
