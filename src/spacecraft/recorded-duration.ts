import { parseDuration } from '#lib/duration.ts';

/** How to show a recorded duration. */
export type RecordedDuration =
  | { kind: 'known'; iso: string; seconds: number }
  | { kind: 'none'; iso: string }
  | { kind: 'missing'; reason: string }
  | { kind: 'unreadable'; text: string };

const AMBIGUOUS_ZERO = 'Recorded as zero, which in Launch Library can mean “unknown”';

/**
 * LL2 writes `P0D` for both "none" and "unknown". A zero counts as "none" only if the craft is known never to have
 * flown.
 */
export function toRecordedDuration(
  iso: string | null,
  flights_count: number | null,
): RecordedDuration {
  if (iso === null) return { kind: 'missing', reason: 'Not recorded' };
  const seconds = parseDuration(iso);
  if (seconds === null) return { kind: 'unreadable', text: iso };
  if (seconds !== 0) return { kind: 'known', iso, seconds };
  return flights_count === 0 ? { kind: 'none', iso } : { kind: 'missing', reason: AMBIGUOUS_ZERO };
}
