import { parseDuration } from '#lib/duration.ts';

/** What a recorded duration says to a reader. */
export type RecordedDuration =
  | { kind: 'known'; iso: string; seconds: number }
  | { kind: 'none'; iso: string }
  | { kind: 'missing'; why: string }
  | { kind: 'unreadable'; text: string };

const AMBIGUOUS_ZERO =
  'Recorded as zero, which Launch Library also writes for craft that flew when the time is not known';

/**
 * LL2 writes `P0D` for "none" and for "not known" alike. Zero is believed only of a craft
 * that is known never to have flown.
 */
export function toRecordedDuration(
  iso: string | null,
  flights_count: number | null,
): RecordedDuration {
  if (iso === null) return { kind: 'missing', why: 'Not recorded' };
  const seconds = parseDuration(iso);
  if (seconds === null) return { kind: 'unreadable', text: iso };
  if (seconds !== 0) return { kind: 'known', iso, seconds };
  return flights_count === 0 ? { kind: 'none', iso } : { kind: 'missing', why: AMBIGUOUS_ZERO };
}
