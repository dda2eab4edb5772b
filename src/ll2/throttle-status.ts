import * as v from 'valibot';
import type { ThrottleStatus } from '#ll2/call-log.ts';

/** At most a day: a status that locks this device out for longer is no throttle's. */
const seconds = v.pipe(v.number(), v.minValue(0), v.maxValue(86_400));
const amount = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));

const ThrottleStatusSchema = v.looseObject({
  your_request_limit: v.pipe(amount, v.minValue(1)),
  limit_frequency_secs: v.pipe(seconds, v.minValue(1)),
  current_use: amount,
  next_use_secs: seconds,
});

/** Parses `/api-throttle/`: an object, or an array of one. Throws for anything else. */
export function parseThrottleStatus(content: unknown): ThrottleStatus {
  return v.parse(
    ThrottleStatusSchema,
    Array.isArray(content) ? v.parse(v.array(v.unknown()), content)[0] : content,
  );
}
