import { parseDuration } from '#lib/duration.ts';

/** How to show a recorded duration. */
export type RecordedDuration =
  | { kind: 'known'; iso: string; seconds: number }
  | { kind: 'none'; iso: string }
  | { kind: 'missing'; reason: string }
  | { kind: 'unreadable'; text: string };

const AMBIGUOUS_ZERO =
  'Recorded as zero, which Launch Library also writes for craft that flew when the time is not known';

/**
 * LL2 writes `P0D` both for "none" and for "unknown". A zero counts as real only for a craft that is known never to
 * have flown.
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
