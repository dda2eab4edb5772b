/**
 * How long an answer of LL2 is kept (ms), on the device and in the query client alike: one that the client
 * dropped sooner would be read from the device as if it had never been here.
 */
export const LIVE_ANSWER_KEPT_FOR = 24 * 3_600_000;
