import { expect, it } from 'vitest';
import { readRetrySeconds } from '#ll2/error-body.ts';

it.each([
  ['Request was throttled. Expected available in 1234 seconds.', 1_234],
  ['Request was throttled. Expected available in 1 second.', 1],
  // An hour is the longest that the limit locks anyone out.
  ['Request was throttled. Expected available in 126230400 seconds.', 3_600],
  ['Request was throttled.', 3_600],
])('reads how long to wait: %s', (detail, seconds) => {
  expect(readRetrySeconds(JSON.stringify({ detail }))).toBe(seconds);
});
